import { describe, expect, it } from "vitest";
import { nearestPlace } from "../../src/ground/nearest-place";

const TEXT = "Trade grew.\nExports to Ruritania reached $3 billion in 2022.\nNothing else.";

describe("nearestPlace", () => {
  it("finds where words with a slip nearly stand, and the first character that differs", () => {
    expect(nearestPlace("Exports to Ruritania reached €3 billion", TEXT)).toEqual({
      start: 12,
      line: 2,
      text: "Exports to Ruritania reached $3 billion",
      written: "€",
      stands: "$",
    });
  });

  it("gives nothing for words that are too far from everything", () => {
    expect(nearestPlace("Imports from Borduria fell", TEXT)).toBeUndefined();
    expect(nearestPlace("zzzz", TEXT)).toBeUndefined();
  });

  it("takes the place that goes along longest of two that are equally near", () => {
    expect(nearestPlace("abcdefghX", "Zbcdefghi abcdefghi")?.start).toBe(10);
  });
});
