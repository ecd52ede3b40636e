import { describe, expect, it } from "vitest";
import { searchText } from "../../src/query/search-text";
import { article, count, dataset, quote, statement } from "../support/people-fixture";

const LATE = statement("xx", "has", "yy", {
  id: "late",
  quote: quote("invested in Green hydrogen"),
  article: "a002",
});
const EARLY = statement("xx", "has", "zz", { id: "early", quote: quote("“Hydrogen”, and green at that") });
const HELPED = statement("xx", "has", "ww", {
  id: "helped",
  quote: quote("hydrogen"),
  context: [quote("a green future", 20)],
});
const FIGURE = count("size", "xx", 1, { id: "figure", quote: quote("1 plant") });
const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-01-02"), article("a002", "2024-01-01", "2024-01-02")],
  facts: [LATE, HELPED, EARLY, FIGURE],
});
const found = (text: string): string[] => searchText(DATA, text).map(({ id }) => id);

describe("searchText", () => {
  it("puts facts whose quote has all words first, of each the earliest published first", () => {
    expect(found("green hydrogen")).toEqual(["early", "late", "helped"]);
  });

  it("takes the start of a word, whatever its case and marks, but not its middle", () => {
    expect(found("INVÉST")).toEqual(["late"]);
    expect(found("vested")).toEqual([]);
  });

  it("reads the sentence of a figure", () => {
    expect(found("plant")).toEqual(["figure"]);
  });

  it.each(["", "…", "atlantis", "constructor"])("finds nothing for %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("refuses what is no text", () => {
    expect(() => searchText(DATA, 7 as unknown as string)).toThrow(RangeError);
  });
});
