import { isDay, numbersOf } from "./day";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dateText(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, "0"), month, day].flatMap((part) => (part === undefined ? [] : [part]));
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The year that a date is in. */
export function yearIn(date: string): number {
  return numbersOf(date)[0];
}

/** The date so many years later; 28 February for the 29th of a year that has none. */
export function inYear(date: string, year: number): string {
  const moved = `${dateText(year)}${date.slice(4)}`;
  return moved.length === 10 && !isDay(moved) ? moved.replace(/29$/, "28") : moved;
}

/** The month so many months later, as `YYYY-MM`. */
export function monthLater(month: string, by: number): string {
  const [year, number] = numbersOf(month);
  const months = year * 12 + number - 1 + by;
  return dateText(Math.floor(months / 12), (months % 12) + 1);
}

/** The first month of the quarter that a month is in, both as `YYYY-MM`. */
export function quarterOf(month: string): string {
  return monthLater(month, -((numbersOf(month)[1] - 1) % 3));
}
