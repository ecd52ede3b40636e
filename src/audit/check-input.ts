import type { Observation } from "../model/fact";
import type { DateRange } from "../model/time";
import { isDay } from "../time/day";
import type { AuditInput } from "./rule";

/** The greatest power of ten that a number can hold. */
const GREATEST_SCALE = 308;

/** Throws `RangeError`, naming fact and value, for a number or date that the arithmetic cannot take. */
export function checkInput({ articles, observations, roles, events, statements }: AuditInput): void {
  for (const observation of observations) checkQuantity(observation);
  for (const { id, ordinal } of events)
    if (ordinal !== undefined && !Number.isSafeInteger(ordinal)) refuseValue(id, "ordinal", ordinal, "a whole number");
  const known = new Set<string>();
  for (const { id, published } of articles) checkDates(`the publication of ${id}`, published, known);
  for (const { id, period } of [...observations, ...roles, ...events, ...statements])
    if (period !== null) checkDates(`the period of ${id}`, period, known);
}

function checkQuantity({ id, quantity }: Observation): void {
  const { value, min, max, writtenScale } = quantity;
  if (!Number.isFinite(value)) refuseValue(id, "value", value, "a finite number");
  for (const [name, bound] of Object.entries({ min, max }))
    if (bound !== null && !Number.isFinite(bound))
      refuseValue(id, name, bound, "a finite number, or null for unbounded");
  if (!Number.isInteger(writtenScale) || Math.abs(writtenScale) > GREATEST_SCALE)
    refuseValue(id, "writtenScale", writtenScale, "a power of ten that numbers can hold");
}

/** `known` keeps the dates that are, for a date comes many times. */
function checkDates(name: string, { from, before }: DateRange, known: Set<string>): void {
  for (const date of [from, before]) {
    if (date === null || known.has(date)) continue;
    if (!isDay(date)) refuseValue(name, "date", date, "a day as YYYY-MM-DD");
    known.add(date);
  }
}

function refuseValue(where: string, name: string, value: unknown, allowed: string): never {
  throw new RangeError(`audit: the ${name} of ${where} is ${String(value).slice(0, 60)}; allowed: ${allowed}`);
}
