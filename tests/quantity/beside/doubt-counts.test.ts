import { describe, expect, it } from "vitest";
import { doubtCounts } from "../../../src/quantity/beside/doubt-counts";
import { parseText } from "../../../src/quantity/grammar/parse-text";

/** Whether the first words of a list that stand in a text count for its last figure. */
function counts(text: string): boolean | undefined {
  const { lexemes, phrases } = parseText(text);
  const at = lexemes.findIndex(({ means }) => means.doubt?.found);
  const [entry, phrase] = [lexemes[at]?.means.doubt, phrases.at(-1)];
  return entry?.found && phrase ? doubtCounts(lexemes, entry.found, at, at + entry.length, phrase) : undefined;
}

describe("doubtCounts", () => {
  it.each([
    ["a reported $3 billion"],
    ["it will cost $3 billion"],
    ["net exports were $3 billion"],
    ["exports including services were $3 billion"],
    ["exports including VAT were $3 billion"],
    ["another $3 billion"],
    ["$3 billion extra"],
    ["it passed the $3 billion mark"],
    ["below the $3 billion mark"],
    ["Maybe it paid $3 billion"],
  ])("counts the words in %j", (text) => {
    expect(counts(text)).toBe(true);
  });

  it.each([
    ["the bank reported $3 billion"],
    ["it covers 16 areas including customs"],
    ["net debt rose and exports were $3 billion"],
    ["lenders including Citi paid $3 billion"],
    ["firms including some banks paid $3 billion"],
    ["trade, including exports of $3 billion"],
    ["another bank paid $3 billion"],
    ["it passed a $3 billion budget"],
    ["it reached the $3 billion mark"],
    ["a $3 billion cap"],
    ["In May it paid $3 billion"],
    ["the Marshall Plan cost $3 billion"],
    ["the firm, which never paid, earned $3 billion"],
  ])("does not count the words in %j", (text) => {
    expect(counts(text)).toBe(false);
  });
});
