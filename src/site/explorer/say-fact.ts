import { sayPeriod } from "../../audit/wording/say-time";
import type { EventFact, Fact, FactKind, Finding, Observation, Role, Statement, Time } from "../../index";
import { nameOf, type Page } from "./page";

export const KINDS: Readonly<Record<FactKind, { readonly one: string; readonly many: string }>> = {
  observation: { one: "Figure", many: "Figures" },
  role: { one: "Role", many: "Roles" },
  event: { one: "Event", many: "Events" },
  statement: { one: "Statement", many: "Statements" },
};

/** What a fact says, in one line. */
export function titleOf(page: Page, fact: Fact): string {
  switch (fact.kind) {
    case "observation":
      return observationTitle(page, fact);
    case "role":
      return roleTitle(page, fact);
    case "event":
      return eventTitle(page, fact);
    case "statement":
      return statementTitle(page, fact);
  }
}

/** "Trade turnover": an indicator's title up to its first comma, with the apostrophe that is set in print. */
export function indicatorName({ indicators }: Page, id: string): string {
  return (indicators.get(id)?.title ?? id).split(",", 1).join("").replaceAll("'", "’");
}

/** "Growth of imports of goods": of a growth the title also says what it is measured against. */
export function shortNameOf(page: Page, id: string): string {
  const { growthOf } = page.indicators.get(id) ?? {};
  if (growthOf === undefined) return indicatorName(page, id);
  return `Growth of ${indicatorName(page, growthOf).replace(/^./, (letter) => letter.toLowerCase())}`;
}

/** "in 2023"; a fact without a period holds as of its article. */
export function sayWhen(period: Time | null): string {
  return period === null ? "as of the article" : sayPeriod(period);
}

function observationTitle(page: Page, fact: Observation): string {
  return `${indicatorName(page, fact.indicator)}, ${sayParties(page, fact)}, ${sayWhen(fact.period)}`;
}

/** "Kazakhstan – Poland": a dash, as some names would need an article after "with"; no line begins with it. */
export function sayParties(page: Page, { subject, partner }: Pick<Observation, "subject" | "partner">): string {
  return [subject, partner].flatMap((id) => (id === undefined ? [] : nameOf(page, id))).join("\u00a0– ");
}

function roleTitle(page: Page, { person, role }: Role): string {
  return `${nameOf(page, person)}: ${role}`;
}

function eventTitle(page: Page, { event, period }: EventFact): string {
  return `${nameOf(page, event)}${period === null ? "" : `, ${sayPeriod(period)}`}`;
}

function statementTitle(page: Page, fact: Statement): string {
  const partner = fact.partner === undefined ? "the partner" : nameOf(page, fact.partner);
  const verb = (page.predicates.get(fact.predicate)?.title ?? fact.predicate).split("the partner").join(partner);
  const scope = fact.scope === undefined ? "" : ` (${nameOf(page, fact.scope)})`;
  return `${nameOf(page, fact.subject)} ${verb} ${nameOf(page, fact.object)}${scope}`;
}

/** "parts make the total". */
export function sayRule({ rule }: Finding): string {
  return rule.split("-").join(" ");
}
