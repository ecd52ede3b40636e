import type { EventFact, Fact, Observation, Role, Statement } from "../model/fact";
import type { Time } from "../model/time";
import { uncapitalise } from "./capitalise";
import { titleParties } from "./describe-parties";
import { describePeriod } from "./format-time";
import { type NamedParts, nameOf } from "./name-of";

type Data = NamedParts;

/** What a fact says, as a heading: short, without its value. */
export function titleFact(data: Data, fact: Fact): string {
  switch (fact.kind) {
    case "observation":
      return titleObservation(data, fact);
    case "role":
      return titleRole(data, fact);
    case "event":
      return titleEvent(data, fact);
    case "statement":
      return titleStatement(data, fact);
  }
}

/** "Trade turnover": an indicator's title up to its first comma, with the apostrophe that is set in print. */
export function titleIndicator(data: Data, id: string): string {
  return nameOf(data, id).split(",", 1).join("").replaceAll("'", "’");
}

/** "Growth of imports": short, as what a growth is measured against need not stand in a heading. */
export function titleGrowth(data: Data, id: string): string {
  const growthOf = data.indicators.find((indicator) => indicator.id === id)?.growthOf;
  return growthOf === undefined
    ? titleIndicator(data, id)
    : `Growth of ${uncapitalise(titleIndicator(data, growthOf))}`;
}

/** "in 2023"; a fact without a period holds as of its article. */
export function titlePeriod(period: Time | null): string {
  return period === null ? "as of the article" : describePeriod(period);
}

function titleObservation(data: Data, fact: Observation): string {
  return `${titleIndicator(data, fact.indicator)}, ${titleParties((id) => nameOf(data, id), fact)}, ${titlePeriod(fact.period)}`;
}

function titleRole(data: Data, { person, role }: Role): string {
  return `${nameOf(data, person)}: ${role}`;
}

function titleEvent(data: Data, { event, period }: EventFact): string {
  return `${nameOf(data, event)}${period === null ? "" : `, ${describePeriod(period)}`}`;
}

function titleStatement(data: Data, fact: Statement): string {
  const partner = fact.partner === undefined ? "the partner" : nameOf(data, fact.partner);
  const verb = nameOf(data, fact.predicate).replaceAll("the partner", () => partner);
  const scope = fact.scope === undefined ? "" : ` (${nameOf(data, fact.scope)})`;
  return `${nameOf(data, fact.subject)} ${verb} ${nameOf(data, fact.object)}${scope}`;
}
