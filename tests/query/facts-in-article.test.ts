import { describe, expect, it } from "vitest";
import { factsInArticle } from "../../src/query/facts-in-article";
import { dataset, quote, role } from "../support/people-fixture";

const LAST = role("ann", "last", "xx", { quote: quote("x", 50) });
const FIRST = role("ann", "first", "xx", { quote: quote("y", 5) });
const TIE = role("ann", "tie", "xx", { quote: quote("y", 5) });
const OTHER = role("ann", "other", "xx", { article: "a002" });
const DATA = dataset({ facts: [LAST, FIRST, TIE, OTHER] });

describe("factsInArticle", () => {
  it("gives an article's facts in the order of its text, ties in the dataset's", () => {
    expect(factsInArticle(DATA, "a001")).toEqual([FIRST, TIE, LAST]);
  });

  it("finds nothing for an unknown article", () => {
    expect(factsInArticle(DATA, "constructor")).toEqual([]);
  });
});
