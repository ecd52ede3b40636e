import { describe, expect, it } from "vitest";
import { formatMonths } from "../../src/wording/format-months";
import { time } from "../support/audit-fixture";

describe("formatMonths", () => {
  it.each([
    ["2025-02-28", "28 February 2025"],
    ["2023-03", "March 2023"],
    ["[2023-03-10..2023-03-31]", "March 2023"],
    ["[2023-10-19..2023-12-31]", "between October and December 2023"],
    ["[2024-08-01..2025-02-28]", "between August 2024 and February 2025"],
    ["[..2022-06-20]", "by June 2022"],
    ["[2022-06-20..]", "June 2022 or later"],
  ])("says %s", (edtf, words) => {
    expect(formatMonths(time(edtf))).toBe(words);
  });

  it("says that a time is not known", () => {
    expect(formatMonths({ from: null, before: null })).toBe("at an unknown time");
  });
});
