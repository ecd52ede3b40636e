import { describe, expect, it } from "vitest";
import { conclude, farthestApart, tooLarge, tooMany } from "../../src/audit/conclude";
import { fromDecimal } from "../../src/exact/rational";

const gap = { min: fromDecimal(5), max: fromDecimal(7) };
const PER_CENT = { unit: "percent", scale: 0 } as const;

describe("conclude", () => {
  it("says whether figures can be true together, and if not how far apart they are", () => {
    expect(conclude({ verdict: "pass" }, PER_CENT)).toBe("Both can be true.");
    expect(conclude({ verdict: "contradiction", gap }, PER_CENT)).toBe(
      "Rounding cannot explain it: they are at least 5 percentage points apart.",
    );
    expect(conclude({ verdict: "tension", gap, doubt: "times may differ" }, PER_CENT)).toBe(
      "As written, they are at least 5 percentage points apart, but times may differ.",
    );
  });

  it.each([
    [farthestApart, "the farthest two are at least 5 percentage points apart"],
    [tooLarge, "the part is at least 5 percentage points too large"],
    [tooMany, "that is at least 5 percentage points too many"],
  ])("says it of what is held against each other", (phrase, words) => {
    expect(conclude({ verdict: "contradiction", gap }, PER_CENT, phrase)).toBe(`Rounding cannot explain it: ${words}.`);
  });
});
