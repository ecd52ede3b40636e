import { describe, expect, it } from "vitest";
import { curate } from "../../../src/pipeline/curate/curate";
import { gather } from "../../../src/pipeline/seeds/gather";
import { ARTICLE, CURATION, CURATION_PATH, curationWith, seedsWith, sumsOf } from "../../support/seeds";

function curated(changes: Parameters<typeof seedsWith>[0] = {}) {
  const heard: string[] = [];
  const { curated: read, issues } = curate(gather(seedsWith(changes)).seeds, (done, all) =>
    heard.push(`${done}/${all}`),
  );
  return { articles: read.articles, told: issues.map(({ key = [], found }) => `${key.join(".")}: ${found}`), heard };
}

describe("curate", () => {
  it("gives each article with its facts and the words that they were read from", () => {
    const { articles, told } = curated();
    expect(told).toEqual([]);
    expect(articles.map(({ article, facts }) => [article.id, facts.map(({ kind }) => kind)])).toEqual([
      ["a000", ["observation", "observation", "role", "event"]],
    ]);
    const read = articles.flatMap(({ read: spans }) => spans.map(({ start, end }) => ARTICLE.slice(start, end)));
    expect(read).toContain("exceeded $40 billion");
    expect(read).toContain("3rd");
  });

  it("tells how far it has come before each article", () => {
    const two = { "000_news.txt": ARTICLE, "001_more.txt": ARTICLE };
    const { heard } = curated({
      "seeds/articles/001_more.txt": ARTICLE,
      "seeds/articles.sha256": sumsOf(two),
      "seeds/curation/a001.yaml": CURATION,
    });
    expect(heard).toEqual(["0/2", "1/2"]);
  });

  it("keeps what it can read of an article beside a fact that has a problem, and excuses the words of that", () => {
    const { articles, told } = curated(curationWith("person: ann-lee", "person: ann-leo"));
    expect(told).toEqual(['facts.3.person: the unknown entity "ann-leo"']);
    expect(articles[0]?.facts.map(({ kind }) => kind)).toEqual(["observation", "observation", "event"]);
    expect(articles[0]?.excused).toHaveLength(1);
  });

  it("reads again only what has no problem, so that one problem is told once", () => {
    const other = curationWith("    period: in 2022\n", "");
    expect(curated(other).told).toEqual([expect.stringMatching(/^facts\.1: no period/)]);
    const both = { [CURATION_PATH]: (other[CURATION_PATH] ?? "").replace("person: ann-lee", "person: ann-leo") };
    expect(curated(both).told).toEqual(['facts.3.person: the unknown entity "ann-leo"']);
  });

  it("tells the second fact of one key at the entry that makes it", () => {
    const [, role = ""] = /(  - kind: role\n[^]*?)  - kind: event/.exec(CURATION) ?? [];
    const { told } = curated(curationWith("ignored: []", `${role}ignored: []`));
    expect(told).toEqual(["facts.5: a second fact with the id “role.ann-lee.minister.a000”"]);
  });

  it("finds the words that are left out, or says that they are not there", () => {
    const { articles } = curated(curationWith("ignored: []", "ignored: [{ words: met partners, reason: No number. }]"));
    expect(articles[0]?.ignored).toMatchObject([{ start: ARTICLE.indexOf("met partners") }]);
    expect(curated(curationWith("ignored: []", "ignored: [{ words: 17 goats, reason: Idiom. }]")).told).toEqual([
      expect.stringMatching(/^ignored\.1\.words: “17 goats”/),
    ]);
  });

  it("gives no article whose curation has no body", () => {
    expect(curated(curationWith("first: Trade of Ruritania,", "first: Trade of Nobody,")).articles).toEqual([]);
    expect(curated({ [CURATION_PATH]: "facts: [" }).articles).toEqual([]);
  });
});
