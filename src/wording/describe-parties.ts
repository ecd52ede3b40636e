import type { Observation } from "../model/fact";
import { describePeriod } from "./format-time";
import type { Names } from "./name-of";

/** Whose a figure is. */
export type Parties = Pick<Observation, "subject" | "partner">;

/** "Kazakhstan with Poland". */
export function describeParties(name: Names, { subject, partner }: Parties): string {
  const own = name(subject);
  return partner === undefined ? own : `${own} with ${name(partner)}`;
}

/** "Kazakhstan – Poland": as a title; no line begins with the dash. */
export function titleParties(name: Names, { subject, partner }: Parties): string {
  return [subject, partner].flatMap((id) => (id === undefined ? [] : name(id))).join("\u00a0– ");
}

/** "Kazakhstan with Poland in 2023": what a figure is about, but for its indicator. */
export function describeSetting(name: Names, fact: Parties & Pick<Observation, "period">): string {
  const parties = describeParties(name, fact);
  return fact.period === null ? `${parties}, without a date` : `${parties} ${describePeriod(fact.period)}`;
}
