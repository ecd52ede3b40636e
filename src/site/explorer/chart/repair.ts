import {
  type AnyFinding as Finding,
  type AnyObservation as Observation,
  type AnyRepair as Repair,
} from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { nameDenomination } from "../../../wording/denomination";
import { formatNumber } from "../../../wording/format-number";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import { type Axis, percentOf } from "./axis";

/** The only change of scale that makes the sums with a figure fit, if a finding has one for it. */
export function repairOf(page: Page, { id }: Observation): (Repair & { readonly finding: Finding }) | undefined {
  const finding = (page.findings.get(id) ?? []).find(({ repair }) => repair?.fact === id);
  return finding?.repair && { ...finding.repair, finding };
}

/** A dashed ring where the figure would lie; it is no fact, so it leads to the finding. */
export function drawRepair(page: Page, axis: Axis, fact: Observation, y: number): Markup | null {
  const repair = repairOf(page, fact);
  if (repair === undefined) return null;
  const value = formatNumber(repair.value, axis.denomination.scale);
  const said = `Only repair: ${value} ${nameDenomination(axis.denomination)}. Open the finding`;
  return html`<a data-counts="computed" href="${hrefOf(repair.finding.id)}" aria-label="${said}">
    <svg x="${percentOf(axis, repair.value)}" y="${y}"><circle class="touch"/><circle class="ghost" r="6"/>
    <text class="differ start" x="12" y="7">only repair: ${value}</text></svg></a>`;
}
