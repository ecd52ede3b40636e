import { isDay } from "../../time/day";
import { parseEdtf } from "../../time/parse-edtf";
import type { ClosedRange } from "../../time/span";
import { wrongUsage } from "../command-refusal";

/** The day that an option names. */
export function resolveDay(where: string, typed: string): string {
  if (isDay(typed)) return typed;
  throw wrongUsage({ where, found: typed, expected: "a day of the calendar", fix: "write it as 2024-09-15" });
}

/** The days that an option names: a year, a month, a day, or from one to another. */
export function resolveDays(where: string, typed: string): ClosedRange {
  const { shape, from, before } = parseEdtf(typed.trim().replace("..", "/")) ?? {};
  if (shape !== "oneOf" && from && before) return { from, before };
  throw wrongUsage({
    where,
    found: typed,
    expected: "a year, a month, a day, or from one to another",
    fix: "write it as 2025, 2025-03, 2025-03-01 or 2025-01..2025-06",
  });
}
