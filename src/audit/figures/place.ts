import type { Observation } from "../../model/fact";
import type { DateRange, Time } from "../../model/time";

/** Whose figures, toward whom. */
export function partiesKey({ subject, partner }: Pick<Observation, "subject" | "partner">): string {
  return `${subject}\n${partner ?? ""}`;
}

/** What two figures of one article must share to speak of the same time. */
export function periodKey(period: Time | null): string {
  return period === null ? "undated" : `${period.holds} ${spanKey(period)}`;
}

export function spanKey({ from, before }: DateRange): string {
  return `${from ?? ".."}/${before ?? ".."}`;
}
