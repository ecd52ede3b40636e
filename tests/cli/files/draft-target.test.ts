import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftTarget } from "../../../src/cli/files/draft-target";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder("target");
  for (const name of ["articles", "curation"]) mkdirSync(join(folder.path, name));
});
afterEach(() => folder.remove());

const at = (path: string) => join(folder.path, path);

describe("draftTarget", () => {
  it("is the curation file of an article that has none", () => {
    expect(draftTarget(at("articles/006_news.txt"))).toEqual({
      id: "a006",
      draft: at("curation/a006.yaml"),
      entities: at("curation/a006.entities.yaml"),
      posts: at("curation/a006.posts.yaml"),
      review: at("curation/a006.review.html"),
    });
  });

  it("is a draft beside a curation, the next one beside a draft", () => {
    writeFileSync(at("curation/a006.yaml"), "");
    expect(draftTarget(at("articles/006_news.txt"))).toMatchObject({
      curation: at("curation/a006.yaml"),
      draft: at("curation/a006.draft.yaml"),
    });
    writeFileSync(at("curation/a006.draft.review.html"), "");
    expect(draftTarget(at("articles/006_news.txt")).draft).toBe(at("curation/a006.draft-2.yaml"));
  });

  it("is a draft beside a file of another name or in another folder", () => {
    expect(draftTarget(at("006_news.txt"))).toMatchObject({ id: "a006", draft: at("006_news.draft.yaml") });
    expect(draftTarget(at("articles/news.txt"))).toMatchObject({ draft: at("articles/news.draft.yaml") });
  });
});
