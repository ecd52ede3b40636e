import type { AnyFinding as Finding, AnyObservation as Observation } from "../../../index";
import { html, joined, type Markup } from "../../../markup/html";
import { titleMeasure, titlePeriod } from "../../../wording/title-fact";
import { factLink, hrefOf } from "../fact-link";
import type { Page } from "../page";
import { doubtsAbout, nameDifferenceOf } from "./differences";

/** "Turnover: “over $40 billion” in 2022, “48.7 billion dollars” in 2024.": how a series begins and ends; of a single figure nothing. */
export function renderEnds(label: string, facts: readonly Observation[]): Markup | null {
  if (facts.length < 2) return null;
  const ends = [facts[0], facts.at(-1)].flatMap((fact) => fact ?? []);
  const links = ends.map((fact) => factLink(fact, `“${fact.quantity.stated}” ${titlePeriod(fact.period)}`));
  return html`${label}: ${joined(links, ", ")}.`;
}

/** "Trade turnover: does not fit, “$1.23 billion” against “$598.0 million” and “$698.9 million”.", of each finding about figures that are shown. */
export function renderBroken(page: Page, shown: readonly Observation[]): Markup | null {
  const doubts = shown.flatMap((fact) => doubtsAbout(page, fact));
  const said = [...new Set([...doubts, ...sharedFindings(page, shown)])].map((finding) => renderAgainst(page, finding));
  return said.length === 0 ? null : html`${joined(said, " ")}`;
}

/** Disagreements that several of the figures take part in. */
function sharedFindings({ disagreements }: Page, shown: readonly Observation[]): Finding[] {
  const ids = new Set<string>(shown.map(({ id }) => id));
  return disagreements.filter(({ facts }) => facts.filter((id) => ids.has(id)).length > 1);
}

/** The first figure of a finding against the others, each with its link; the words before them lead to the finding. */
function renderAgainst(page: Page, finding: Finding): Markup | null {
  const facts = finding.facts.flatMap((id) => page.facts.get(id) ?? []);
  const [first, ...others] = facts.flatMap((fact) => (fact.kind === "observation" ? fact : []));
  if (first === undefined) return null;
  const say = (fact: Observation): Markup => factLink(fact, `“${fact.quantity.stated}”`);
  const words = html`<a href="${hrefOf(finding.id)}">${nameDifferenceOf(page, finding)}</a>`;
  const against = others.length === 0 ? null : html` against ${joined(others.map(say), " and ")}`;
  return html`${titleMeasure(page.data, first)}: ${words}, ${say(first)}${against}.`;
}
