import { describe, expect, it } from "vitest";
import { sourceOf } from "../../src/query/source-of";
import { article, dataset, quote, role } from "../support/people-fixture";

const DAILY = article("a001", "2023-01-01", "2023-01-02");
const DATA = dataset({ articles: [DAILY] });

describe("sourceOf", () => {
  it("gives article, quote and context", () => {
    const fact = role("ann", "minister", "xx", { quote: quote("the minister", 10), context: [quote("Ann", 2)] });
    expect(sourceOf(DATA, fact)).toEqual({
      article: DAILY,
      quote: { exact: "the minister", start: 10, end: 22 },
      context: [{ exact: "Ann", start: 2, end: 5 }],
    });
  });

  it("gives an empty context if the quote is enough", () => {
    expect(sourceOf(DATA, role("ann", "minister", "xx"))?.context).toEqual([]);
  });

  it("gives nothing if the data does not have the article", () => {
    expect(sourceOf(DATA, role("ann", "minister", "xx", { article: "a002" }))).toBeUndefined();
  });
});
