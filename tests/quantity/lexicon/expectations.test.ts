import { describe, expect, it } from "vitest";
import { EXPECTATIONS, isTarget, POSSIBLE } from "../../../src/quantity/lexicon/expectations";

describe("isTarget", () => {
  it("tells aims from plans", () => {
    expect(EXPECTATIONS.filter(isTarget)).toEqual(expect.arrayContaining(["target", "aims", "goal", "ambition"]));
    expect(["planned", "will", "could", "due to reach"].filter(isTarget)).toStrictEqual([]);
  });
});

describe("POSSIBLE", () => {
  it("has no word that is none of expectation, and no aim", () => {
    expect([...POSSIBLE].filter((word) => !EXPECTATIONS.includes(word) || isTarget(word))).toStrictEqual([]);
  });
});
