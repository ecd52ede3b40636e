import { describe, expect, it } from "vitest";
import { resolveDay, resolveDays } from "../../../src/cli/resolve/resolve-days";

describe("resolveDay", () => {
  it("takes a day of the calendar", () => {
    expect(resolveDay("test", "2024-02-29")).toBe("2024-02-29");
    for (const typed of ["2023-02-29", "2024-02", "today"]) expect(() => resolveDay("test", typed)).toThrow(typed);
  });
});

describe("resolveDays", () => {
  it.each([
    ["2025", "2025-01-01", "2026-01-01"],
    ["2025-02", "2025-02-01", "2025-03-01"],
    ["2025-02-28", "2025-02-28", "2025-03-01"],
    ["2025-01..2025-03", "2025-01-01", "2025-04-01"],
    ["2025-01/2025-03-15", "2025-01-01", "2025-03-16"],
  ])("takes %s", (typed, from, before) => {
    expect(resolveDays("test", typed)).toEqual({ from, before });
  });

  it.each(["2025-13", "2025-03..2025-01", "2025..", "[2024..2025]", "last year"])("refuses %s", (typed) => {
    expect(() => resolveDays("test", typed)).toThrow("test");
  });
});
