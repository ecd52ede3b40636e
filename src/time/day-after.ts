/** The last day that four digits of a year can write. */
const LAST_DAY = "9999-12-31";

/** The day after an ISO date; `null`, an open end, after the last day that can be written. */
export function dayAfter(date: string): string | null {
  return date === LAST_DAY ? null : shift(date, 1);
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  return shift(date, -1);
}

/** In UTC: a time zone can leave out a whole day, as Samoa did with 2011-12-30. */
function shift(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const shifted = new Date(0);
  shifted.setUTCFullYear(year, month - 1, day + days);
  return shifted.toISOString().slice(0, 10);
}
