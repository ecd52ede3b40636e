import { describe, expect, it } from "vitest";
import { continuedSentence } from "../../src/read/continued-sentence";
import { cutText } from "../../src/read/cut-text";

const FIRST = "Trade with Vietnam reached $3 million in 2023.";

/** The sentence that the last one of a text, whose figure is of exports, goes on with. */
const continuedBy = (text: string, kind = "exports", unit = "USD") => {
  const cut = cutText(text, "2024-10-02", "no", []);
  const found = continuedSentence(
    { sentence: cut.sentences.at(-1), reading: { head: { kind } }, quantity: { unit } } as never,
    cut,
  );
  return found && text.slice(found.start, found.end);
};

describe("continuedSentence", () => {
  it.each([
    "Exports were $2 million.",
    "Norwegian exports to Vietnam were $2 million.",
    "Exports were $2 million, more than in 2019.",
    "All were glad. Nobody slept. Exports were $2 million.",
    "\n\nExports were $2 million.",
  ])("gives the sentence with the time and the other side for %j", (later) => {
    expect(continuedBy(`${FIRST} ${later}`)).toBe(FIRST);
  });

  it.each([
    ["it is of another party", `${FIRST} Exports to Peru were $2 million.`],
    ["a sentence between is", `${FIRST} Peru was glad. Exports were $2 million.`],
    ["it has a time of its own", `${FIRST} Exports were $2 million in 2022.`],
    ["it turns to another time", `${FIRST} Exports could be $2 million.`],
    ["a sentence between does", `${FIRST} Much was planned. Exports were $2 million.`],
    ["two paragraphs begin", `${FIRST}\n\nAll ate.\n\nExports were $2 million.`],
    ["it tells a fiscal year", `${FIRST} Exports were $2 million in FY24.`],
    ["more than two sentences stand between", `${FIRST} All ate. All sang. All slept. Exports were $2 million.`],
    ["the sentence before has no figure", "Trade with Vietnam grew in 2023. Exports were $2 million."],
    ["the sentence before is of no trade", "Investment came to $3 million in 2023. Exports were $2 million."],
  ])("gives none if %s", (_, text) => {
    expect(continuedBy(text)).toBeUndefined();
  });

  it("gives the sentence with a level for its growth", () => {
    expect(continuedBy(`${FIRST} Trade grew by 4 percent.`, "turnover", "percent")).toBe(FIRST);
  });

  it("gives none for the same part of trade, and for what is no trade", () => {
    const text = `${FIRST} It was $2 million.`;
    expect(["imports", "turnover", "investment"].map((kind) => continuedBy(text, kind))).toEqual([
      FIRST,
      undefined,
      undefined,
    ]);
  });
});
