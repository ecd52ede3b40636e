import { describe, expect, it } from "vitest";
import { formatYears } from "../../src/wording/format-years";

describe("formatYears", () => {
  it.each([
    ["2022-01-01", "2023-01-01", "2022"],
    ["2022-12-31", "2023-01-02", "2022–2023"],
    ["2022-05-01", null, "2022"],
    [null, "2025-01-01", "by 2024"],
    [null, null, undefined],
  ])("says from %s and before %s as %s", (from, before, words) => {
    expect(formatYears({ from, before })).toBe(words);
  });
});
