import { describe, expect, it } from "vitest";
import { begunFact } from "../../../src/pipeline/curate/begun-fact";

const TEXT = "Trade grew by 3 percent. Ann Lee met her partners in May. Nobody met in June.";
const BODY = { text: TEXT, path: "news.txt", start: 0, end: TEXT.length };
const wordsOf = (span?: { start: number; end: number }) => span && TEXT.slice(span.start, span.end);

describe("begunFact", () => {
  it("gives kind, passages and the figure of an entry, whatever else is open", () => {
    const entry = { kind: "observation", quote: "grew by 3 percent", context: ["in May"], stated: "3 percent" };
    const begun = begunFact({ ...entry, subject: "?", people: ["ann-lee"] }, BODY);
    expect(begun).toMatchObject({ kind: "observation", ids: ["observation", "ann-lee"] });
    expect(begun?.passages.map(wordsOf)).toEqual(["grew by 3 percent", "in May"]);
    expect(wordsOf(begun?.figure)).toBe("3 percent");
  });

  it("has no figure if that is open", () => {
    expect(begunFact({ kind: "?", quote: "Trade grew", stated: "?" }, BODY)).toEqual({
      kind: "?",
      ids: [],
      quote: { start: 0, end: 10 },
      passages: [{ start: 0, end: 10 }],
    });
  });

  it("finds words that stand twice by what is before them, and nothing for a quote that stands nowhere", () => {
    expect(wordsOf(begunFact({ quote: { exact: "met", prefix: "Nobody " } }, BODY)?.quote)).toBe("met");
    expect([null, {}, { quote: "met" }, { quote: "sold" }].map((entry) => begunFact(entry, BODY))).toEqual(
      Array.from({ length: 4 }),
    );
  });
});
