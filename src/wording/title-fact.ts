import type { EventFact, Fact, Observation, Role, Statement } from "../model/fact";
import type { Time } from "../model/time";
import { capitalise, uncapitalise } from "./capitalise";
import { titleParties } from "./describe-parties";
import { asksFor, fillPhrase } from "./fill-phrase";
import { describePeriod } from "./format-time";
import { namesInText } from "./name-in-text";
import { type NamedParts, nameOf } from "./name-of";

/** What a fact says, as a heading: short, without its value. */
export function titleFact(data: NamedParts, fact: Fact): string {
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
export function titleIndicator(data: NamedParts, id: string): string {
  return nameOf(data, id).split(",", 1).join("").replaceAll("'", "’");
}

/** "Growth of imports": short, as what a growth is measured against need not stand in a heading. */
export function titleGrowth(data: NamedParts, id: string): string {
  const growthOf = data.indicators.find((indicator) => indicator.id === id)?.growthOf;
  return growthOf === undefined
    ? titleIndicator(data, id)
    : `Growth of ${uncapitalise(titleIndicator(data, growthOf))}`;
}

/** "Trade turnover", "Growth of imports", "The European Union’s share of all foreign trade": what a figure is of, in short. */
export function titleMeasure(data: NamedParts, fact: Observation): string {
  return measureOf(data, fact) ?? titleGrowth(data, fact.indicator);
}

/** With the partner's name if the title has a place for it. */
function measureOf(data: NamedParts, fact: Observation): string | undefined {
  const title = uncapitalise(titleGrowth(data, fact.indicator));
  if (!asksFor(title, "partner")) return undefined;
  const filled = fillPhrase(title, fact, namesInText(data));
  return filled === undefined ? undefined : capitalise(filled);
}

/** "in 2023"; a fact without a period holds as of its article. */
export function titlePeriod(period: Time | null): string {
  return period === null ? "as of the article" : describePeriod(period);
}

function titleObservation(data: NamedParts, fact: Observation): string {
  const measure = measureOf(data, fact);
  const parties = measure === undefined ? fact : { subject: fact.subject };
  const title = measure ?? titleIndicator(data, fact.indicator);
  return `${title}, ${titleParties((id) => nameOf(data, id), parties)}, ${titlePeriod(fact.period)}`;
}

function titleRole(data: NamedParts, { person, role }: Role): string {
  return `${nameOf(data, person)}: ${role}`;
}

function titleEvent(data: NamedParts, { event, period }: EventFact): string {
  return `${nameOf(data, event)}${period === null ? "" : `, ${describePeriod(period)}`}`;
}

function titleStatement(data: NamedParts, fact: Statement): string {
  const partner = fact.partner === undefined ? "the partner" : nameOf(data, fact.partner);
  const verb = nameOf(data, fact.predicate).replaceAll("the partner", () => partner);
  const scope = fact.scope === undefined ? "" : ` (${nameOf(data, fact.scope)})`;
  return `${nameOf(data, fact.subject)} ${verb} ${nameOf(data, fact.object)}${scope}`;
}
