import type { Time } from "../../model/time";
import { MONTHS } from "../../time/months";

/** "in 2023", "from January to July 2024", "from 2005 on", "without a period". */
export function sayPeriod(period: Pick<Time, "edtf"> | null): string {
  if (period === null) return "without a period";
  const [, oneOf] = /^\[(.*)\]$/.exec(period.edtf) ?? [];
  const [first = "", last] = oneOf === undefined ? period.edtf.split("/") : oneOf.split("..");
  if (last === undefined) return `${first.length > 7 ? "on" : "in"} ${sayDate(first)}`;
  if (oneOf === undefined) return saySpan(first, last);
  if (first === "") return `by ${sayDate(last)}`;
  return last === "" ? `on ${sayDate(first)} or later` : `on a day from ${sayDate(first)} to ${sayDate(last)}`;
}

/** "2023", "July 2024", "28 February 2025"; what is no date stays as it is. */
export function sayDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function saySpan(first: string, last: string): string {
  if (last === "..") return `from ${sayDate(first)} on`;
  if (first === "..") return `until ${sayDate(last)}`;
  const [from, to] = [sayDate(first), sayDate(last)];
  const year = first.slice(0, 4);
  const isOneYear = last.startsWith(year) && from.endsWith(` ${year}`) && to.endsWith(` ${year}`);
  return `from ${isOneYear ? from.slice(0, -5) : from} to ${to}`;
}
