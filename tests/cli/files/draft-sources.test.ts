import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftSources } from "../../../src/cli/files/draft-sources";
import { draftTarget } from "../../../src/cli/files/draft-target";
import { dataset } from "../../../src/dataset/dataset";
import { writeSeeds } from "../../support/seeds";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder("sources")));
afterEach(() => folder.remove());

const sourcesOf = (file: string, root?: string) => draftSources(file, root, dataset, draftTarget(file));

describe("draftSources", () => {
  it("takes lists and facts of the data, if no folder is given, and the id after the last", () => {
    const file = join(folder.path, "news.txt");
    writeFileSync(file, "Exports grew.\n");
    const sources = sourcesOf(file);
    const last = dataset.articles.at(-1)?.id ?? "";
    const next = `a${String(Number(last.slice(1)) + 1).padStart(3, "0")}`;
    expect(sources).toMatchObject({ header: "", article: { id: next, text: "Exports grew.\n" } });
    expect("known" in sources && sources.known).toEqual(dataset.facts);
    expect(sources).not.toHaveProperty("curated");
  });

  it("takes those of the seeds, without what the article's own curation says", () => {
    writeSeeds(folder.path);
    const file = join(folder.path, "seeds/articles/000_news.txt");
    const sources = sourcesOf(file, folder.path);
    expect(sources).toMatchObject({ known: [], article: { id: "a000" } });
    expect("curated" in sources && sources.curated?.facts.length).toBeGreaterThan(3);
  });

  it("gives the problems of a curation that cannot be read, rather than a draft of what stands in it already", () => {
    writeSeeds(folder.path, { "seeds/curation/a000.yaml": "article: {}\nfacts: []\nignored: []\n" });
    const file = join(folder.path, "seeds/articles/000_news.txt");
    expect(sourcesOf(file, folder.path)).toHaveProperty(["issues", 0, "file"], expect.stringContaining("a000.yaml"));
  });

  it("gives the problems of a text that is none, and of lists", () => {
    const file = join(folder.path, "news.txt");
    writeFileSync(file, "Exports\r\ngrew.\n");
    expect(sourcesOf(file)).toMatchObject({ issues: [{ file }] });
    writeFileSync(file, "Exports grew.\n");
    mkdirSync(join(folder.path, "other"));
    writeSeeds(join(folder.path, "other"), { "seeds/posts.yaml": "- { id: x }\n" });
    expect(sourcesOf(file, join(folder.path, "other"))).toMatchObject({ issues: [{ file: "seeds/posts.yaml" }] });
  });
});
