import { describe, expect, it } from "vitest";
import { type DraftEntry, given } from "../../../src/draft/draft";
import { marksOf, reviewMark } from "../../../src/draft/review/marks-of";

const entry = (start: number, end: number, kind: DraftEntry["kind"] = "observation"): DraftEntry => {
  const span = { start, end };
  return { kind, at: span, quote: span, context: [], fields: { voice: given("article") }, gist: "" };
};

describe("marksOf", () => {
  it("gives one mark for words that overlap, in the weakest state, and leads to all of their cards", () => {
    const leftovers = [{ start: 3, end: 6, why: "" }];
    expect(marksOf({ entries: [entry(8, 9), entry(0, 5)], leftovers })).toEqual([
      { start: 0, end: 5, state: "left", ids: ["fact-2", "left-1"] },
      { start: 8, end: 9, state: "sure", ids: ["fact-1"] },
    ]);
  });

  it("takes a name without a fact for left over", () => {
    expect(marksOf({ entries: [entry(0, 5, "name")], leftovers: [] })).toMatchObject([{ state: "left" }]);
  });
});

describe("markOf", () => {
  it("names the mark that leads to a card", () => {
    const marks = marksOf({ entries: [entry(8, 9), entry(0, 5)], leftovers: [] });
    expect([reviewMark("fact-1", marks), reviewMark("fact-2", marks)]).toEqual(["text-2", "text-1"]);
  });
});
