import { describe, expect, it } from "vitest";
import { DOUBTS } from "../../../src/quantity/lexicon/doubts";
import { HEDGES, LATER_HEDGES } from "../../../src/quantity/lexicon/hedges";
import { firstWords, NO_MEANINGS } from "../../../src/quantity/lexicon/lexicon";
import { RATIOS } from "../../../src/quantity/lexicon/numbers";
import { COUNTED_UNITS } from "../../../src/quantity/lexicon/units";

describe("the lists", () => {
  it.each([
    ["doubts", DOUBTS],
    ["hedges", HEDGES],
    ["later hedges", LATER_HEDGES],
    ["units", COUNTED_UNITS],
    ["ratios", RATIOS],
  ])("of %s have no words twice, of which the second would mean nothing", (_name, rows) => {
    const words = rows.flatMap(([, each]) => each);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toStrictEqual([]);
  });
});

describe("firstWords", () => {
  it("leads from word to word, each with the longest meaning so far", () => {
    const at = firstWords().get("at");
    const least = at?.spaced.get("least");
    expect(at?.meanings.hedge).toBeNull();
    expect(least?.meanings.hedge).toStrictEqual({ found: "atLeast", length: 2 });
    expect(least?.meanings.change).toStrictEqual({ found: null, length: 2 });
  });

  it("keeps words apart that stand against each other and those after a space", () => {
    const us = firstWords().get("US");
    expect(us?.glued.get("-")?.glued.get("dollar")?.meanings.money?.found.codes).toStrictEqual(["USD"]);
    expect(us?.spaced.get("-")).toBeUndefined();
  });

  it("is made once", () => {
    expect(firstWords()).toBe(firstWords());
  });

  it("has every list in the meanings of a word that no list has", () => {
    expect(new Set(Object.values(NO_MEANINGS))).toStrictEqual(new Set([null]));
    expect(Object.keys(firstWords().get("billion")?.meanings ?? {})).toStrictEqual(Object.keys(NO_MEANINGS));
  });
});
