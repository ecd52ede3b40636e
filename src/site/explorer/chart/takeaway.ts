import type { Observation } from "../../../model/fact";
import type { Finding } from "../../../model/finding";
import { titleGrowth, titlePeriod } from "../../../wording/title-fact";
import { factLink, hrefOf } from "../fact-link";
import { html, joined, type Markup } from "../html";
import type { Page } from "../page";
import { sayDifference } from "./badge";
import type { RowGroup } from "./row-chart";

/** "Turnover: “over $40 billion” in 2022, “48.7 billion dollars” in 2024.": how a series begins and ends; of a single figure nothing. */
export function sayEnds(label: string, facts: readonly Observation[]): Markup | null {
  if (facts.length < 2) return null;
  const ends = [facts[0], facts.at(-1)].flatMap((fact) => fact ?? []);
  const links = ends.map((fact) => factLink(fact, `“${fact.quantity.stated}” ${titlePeriod(fact.period)}`));
  return html`${label}: ${joined(links, ", ")}.`;
}

/** What disagrees in a group of figures; if nothing does, how far they reach. */
export function sayGroup(page: Page, group: RowGroup): Markup | null {
  const facts = group.rows.map(({ fact }) => fact);
  return sayBroken(page, facts, group.title) ?? sayReach(group);
}

/** "From “$447 million” (Poland) to “$180 billion” (European Union).": how far the figures of a group reach. */
function sayReach({ title, rows }: RowGroup): Markup | null {
  const [least, ...others] = rows.toSorted((a, b) => a.fact.quantity.value - b.fact.quantity.value);
  const most = others.at(-1);
  if (least === undefined || most === undefined) return null;
  const [low, high] = [least, most].map(({ label, fact }) => {
    return factLink(fact, `“${fact.quantity.stated}”${title === undefined ? ` (${label})` : ""}`);
  });
  return html`${title === undefined ? "From" : `${title}: from`} ${low} to ${high}.`;
}

/** "Trade turnover: does not fit, “$1.23 billion” against “$598.0 million” and “$698.9 million”.", of each finding. */
export function sayBroken(page: Page, shown: readonly Observation[], title?: string): Markup | null {
  const findings = shown.flatMap(({ id }) => page.findings.get(id) ?? []);
  const broken = new Set(findings.filter(({ verdict }) => verdict !== "note"));
  const said = [...broken].map((finding) => sayAgainst(page, finding, title));
  return said.length === 0 ? null : html`${joined(said, " ")}`;
}

/** The first figure of a finding against the others, each with its link; the words before them lead to the finding. */
function sayAgainst(page: Page, finding: Finding, title: string | undefined): Markup | null {
  const facts = finding.facts.flatMap((id) => page.facts.get(id) ?? []);
  const [first, ...others] = facts.flatMap((fact) => (fact.kind === "observation" ? fact : []));
  if (first === undefined) return null;
  const say = (fact: Observation): Markup => factLink(fact, `“${fact.quantity.stated}”`);
  const words = html`<a href="${hrefOf(finding.id)}">${sayDifference(page, finding)}</a>`;
  const against = others.length === 0 ? null : html` against ${joined(others.map(say), " and ")}`;
  return html`${title ?? titleGrowth(page.data, first.indicator)}: ${words}, ${say(first)}${against}.`;
}
