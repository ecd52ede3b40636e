import { describe, expect, it } from "vitest";
import { formatCountRange } from "../../src/wording/format-count-range";

describe("formatCountRange", () => {
  it.each([
    [5, 5, "5"],
    [5, 7, "between 5 and 7"],
    [5, null, "at least 5"],
    [0, 0, "0"],
  ])("says at least %s and at most %s as %s", (atLeast, atMost, words) => {
    expect(formatCountRange({ atLeast, atMost })).toBe(words);
  });
});
