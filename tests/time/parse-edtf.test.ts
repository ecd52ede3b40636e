import edtf from "edtf";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEdtf, parseEdtf } from "../../src/time/parse-edtf";

const date = (precision: number) =>
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) =>
      parts
        .map((part) => String(part).padStart(2, "0"))
        .slice(0, precision)
        .join("-"),
    );

/** One date, or two different ones of the same precision: of others the two readers take different views. */
const span = fc
  .integer({ min: 1, max: 3 })
  .chain((precision) => fc.tuple(date(precision), fc.option(date(precision))))
  .filter(([first, last]) => first !== last);

describe("parseEdtf", () => {
  it.each([
    ["2024", "2024-01-01", "2025-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2024-12", "2024-12-01", "2025-01-01"],
    ["2024-02-29", "2024-02-29", "2024-03-01"],
    ["2024-01/2024-07", "2024-01-01", "2024-08-01"],
    ["2005/..", "2005-01-01", null],
    ["../2023-03-10", null, "2023-03-11"],
    ["[2023-10-19..2023-12-31]", "2023-10-19", "2024-01-01"],
    ["[..2060]", null, "2061-01-01"],
    ["[2025-01..]", "2025-01-01", null],
  ])("%s lasts from %s until before %s", (text, from, before) => {
    expect(parseEdtf(text)).toMatchObject({ from, before });
  });

  it.each([
    "",
    "24",
    "2024-13",
    "2023-02-29",
    "2024-00",
    "2024-1",
    "2024-07/2024-01",
    "../..",
    "[..]",
    "2024/2025/2026",
    "[2024]",
    "2024-06-31",
    "٢٠٢٤",
    "2024-01-01T00:00",
    "..",
    "/2024",
    "2024/",
    "[2024/2025]",
    "9999",
    "2024/[..2025]",
  ])("%j is not in the profile", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it("agrees with an independent reader of EDTF on dates and intervals", () => {
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    fc.assert(
      fc.property(span, ([first, last]) => {
        const text = last === null ? first : `${first}/${last}`;
        const ours = parseEdtf(text);
        let theirs: { min: number; max: number } | undefined;
        try {
          theirs = edtf(text);
        } catch {
          theirs = undefined;
        }
        if (ours === undefined || theirs === undefined) return ours === theirs;
        return ours.from === day(theirs.min) && ours.before === day(theirs.max + 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("formatEdtf", () => {
  it.each([
    "2024",
    "2024-02-29",
    "2024-01/2024-07",
    "2005/..",
    "../2023",
    "[2025-01..2025-06]",
    "[..2060]",
    "[2025-01..]",
  ])("writes %s as it was parsed", (text) => {
    const time = parseEdtf(text);
    expect(time && formatEdtf(time)).toBe(text);
  });
});
