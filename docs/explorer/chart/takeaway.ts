import type { Observation } from "../../../src/index";
import { factLink, hrefOf } from "../fact-link";
import { html, joined, type Markup } from "../html";
import type { Page } from "../page";
import { sayRule, sayWhen } from "../say-fact";
import type { RowGroup } from "./row-chart";

/** "Turnover: “over $40 billion” in 2022, “48.7 billion dollars” in 2024.": how a series begins and ends; of a single figure nothing. */
export function sayEnds(label: string, facts: readonly Observation[]): Markup | null {
  if (facts.length < 2) return null;
  const ends = [facts[0], facts.at(-1)].flatMap((fact) => fact ?? []);
  const links = ends.map((fact) => factLink(fact, `“${fact.quantity.stated}” ${sayWhen(fact.period)}`));
  return html`${label}: ${joined(links, ", ")}.`;
}

/** "From “$447 million” (Poland) to “$180 billion” (European Union).": how far the figures of a group reach. */
export function sayReach({ title, rows }: RowGroup): Markup | null {
  const [least, ...others] = rows.toSorted((a, b) => a.fact.quantity.value - b.fact.quantity.value);
  const most = others.at(-1);
  if (least === undefined || most === undefined) return null;
  const [low, high] = [least, most].map(({ label, fact }) => {
    return factLink(fact, `“${fact.quantity.stated}”${title === undefined ? ` (${label})` : ""}`);
  });
  return html`${title === undefined ? "From" : `${title}: from`} ${low} to ${high}.`;
}

/** "Does not hold: “parts make the total”.": what the audit found against the figures; nothing where all is well. */
export function sayBroken({ findings }: Page, facts: readonly Observation[]): Markup | null {
  const broken = facts.flatMap(({ id }) => (findings.get(id) ?? []).filter(({ verdict }) => verdict !== "note"));
  const byRule = [...new Map(broken.map((finding) => [finding.rule, finding])).values()];
  if (byRule.length === 0) return null;
  const links = byRule.map((finding) => html`“<a href="${hrefOf(finding.id)}">${sayRule(finding)}</a>”`);
  return html`Does not hold: ${joined(links, ", ")}.`;
}
