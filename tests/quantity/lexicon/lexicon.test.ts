import { describe, expect, it } from "vitest";
import { firstWords, NO_MEANINGS } from "../../../src/quantity/lexicon/lexicon";

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
