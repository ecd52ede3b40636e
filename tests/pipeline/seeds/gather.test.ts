import { describe, expect, it } from "vitest";
import { gather, gatherOne, listPath } from "../../../src/pipeline/seeds/gather";
import { ARTICLE, ARTICLE_PATH, CURATION, CURATION_PATH, seedsWith, sumsOf } from "../../support/seeds";

type Changes = Parameters<typeof seedsWith>[0];

function gathered(changes: Changes = {}) {
  const { seeds, issues } = gather(seedsWith(changes));
  return { ids: seeds.articles.map(({ id }) => id), seeds, told: issues.map(({ file, found }) => `${file}: ${found}`) };
}

describe("gather", () => {
  it("gives each article beside its curation, and the lists", () => {
    const { seeds, told } = gathered();
    expect(told).toEqual([]);
    expect(seeds.articles).toMatchObject([
      {
        id: "a000",
        file: "000_news.txt",
        path: ARTICLE_PATH,
        text: ARTICLE,
        curation: { path: CURATION_PATH, text: CURATION },
      },
    ]);
    expect(seeds.lists.posts?.text).toContain("minister");
  });

  it("puts articles in the order of their numbers", () => {
    const files = { "000_news.txt": ARTICLE, "001_more.txt": ARTICLE, "1000_most.txt": ARTICLE };
    const more = { "seeds/articles/1000_most.txt": ARTICLE, "seeds/articles/001_more.txt": ARTICLE };
    const curations = { "seeds/curation/a001.yaml": CURATION, "seeds/curation/a1000.yaml": CURATION };
    expect(gathered({ ...more, ...curations, "seeds/articles.sha256": sumsOf(files) }).ids).toEqual([
      "a000",
      "a001",
      "a1000",
    ]);
  });

  it("tells a second article of one number, an article without a curation, and a curation without an article", () => {
    const twin = { "seeds/articles/000_twin.txt": ARTICLE };
    const sums = { "seeds/articles.sha256": sumsOf({ "000_news.txt": ARTICLE, "000_twin.txt": ARTICLE }) };
    expect(gathered({ ...twin, ...sums }).told).toEqual([
      "seeds/articles/000_twin.txt: the same number as seeds/articles/000_news.txt",
    ]);
    expect(gathered({ [CURATION_PATH]: null }).told).toEqual([`${ARTICLE_PATH}: no ${CURATION_PATH}`]);
    expect(gathered({ "seeds/curation/a009.yaml": CURATION }).told).toEqual([
      "seeds/curation/a009.yaml: a curation without its article",
    ]);
  });

  it("tells a file that no step reads, but not what a draft left", () => {
    expect(gathered({ "seeds/notes.md": "x" }).told).toEqual(["seeds/notes.md: a file that no step reads"]);
    const drafted = [
      "a001.draft.yaml",
      "a001.draft-2.yaml",
      "a001.entities.yaml",
      "a001.posts.yaml",
      "a001.review.html",
    ];
    expect(gathered(Object.fromEntries(drafted.map((name) => [`seeds/curation/${name}`, "x"]))).told).toEqual([]);
  });

  it("tells a list that is missing, and has none for it", () => {
    const { seeds, told } = gathered({ "seeds/posts.yaml": null });
    expect(told).toEqual(["seeds/posts.yaml: no such file"]);
    expect(seeds.lists.posts).toBeUndefined();
  });

  it("leaves out a text that cannot be read, without telling of its curation", () => {
    const { ids, told } = gathered({ [CURATION_PATH]: Uint8Array.from([0xc3, 0x28]) });
    expect(ids).toEqual([]);
    expect(told).toEqual([expect.stringContaining(CURATION_PATH)]);
  });
});

describe("gatherOne", () => {
  const raw = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
  const lists = seedsWith().files.filter(({ path }) => /^seeds\/\w+\.yaml$/.test(path));

  it("takes an article and a curation from anywhere, the id from the curation's name if it has one", () => {
    const idFor = (path: string) =>
      gatherOne(raw("text.txt", ARTICLE), raw(path, CURATION), lists).seeds.articles[0]?.id;
    expect([idFor("somewhere/a012.yaml"), idFor("a012.yaml"), idFor("mine.yaml")]).toEqual(["a012", "a012", "a000"]);
  });

  it("takes no aliases, as they tell of other articles", () => {
    const { seeds, issues } = gatherOne(raw("text.txt", ARTICLE), raw("a001.yaml", CURATION), lists);
    expect(issues).toEqual([]);
    expect([seeds.lists.aliases, seeds.lists.entities?.path]).toEqual([undefined, "seeds/entities.yaml"]);
  });
});

describe("listPath", () => {
  it("is the place of a list", () => {
    expect(listPath("posts")).toBe("seeds/posts.yaml");
  });
});
