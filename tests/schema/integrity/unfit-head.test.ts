import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/article";
import { unfitHead } from "../../../src/schema/integrity/unfit-head";
import { article, dataset } from "../../support/people-fixture";

const problems = (rest: Partial<Article> = {}, latestArticle = "2023-03-04") =>
  unfitHead(dataset({ articles: [article("a001", "2023-03-04", "2023-03-05", rest)], latestArticle })).map(
    ({ path, found }) => [path.join(" "), found],
  );

describe("unfitHead", () => {
  it("finds nothing wrong with a head that fits", () => {
    expect(problems()).toEqual([]);
  });

  it.each<[Partial<Article>, string | undefined, string, string]>([
    [{}, "2023-03-05", "latestArticle", "2023-03-05"],
    [{ body: [10, 10] }, undefined, "articles a001 body", "10–10"],
    [{ body: [0, 101] }, undefined, "articles a001 body", "0–101"],
    [{ file: "../x.txt" }, undefined, "articles a001 file", '"../x.txt"'],
    [{ file: ".x" }, undefined, "articles a001 file", '".x"'],
  ])("tells of %j and the latest day %s", (rest, latest, path, found) => {
    expect(problems(rest, latest)).toEqual([[path, found]]);
  });
});
