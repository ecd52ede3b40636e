import { type AnyFinding as Finding } from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import { nameDifferenceOf } from "./differences";

/** What a bracket says, with its sign, as a link to the finding. */
export function drawDifference(page: Page, finding: Finding, x: number, y: number): Markup {
  const words = nameDifferenceOf(page, finding);
  return html`
    <a href="${hrefOf(finding.id)}" aria-label="${finding.verdict}: ${words}. Open the finding">
    ${drawBadge(x, y)}<text class="differ" x="${x}" y="${y + 20}">${words}</text></a>`;
}

/** A sign of inequality in a ring, large enough to touch. */
export function drawBadge(x: number, y: number): Markup {
  return html`
    <g transform="translate(${x} ${y})"><circle class="touch"/><circle class="badge" r="10"/>
    <path class="unequal" d="M-5-2.5H5M-5 2.5H5M3-6-3 6"/></g>`;
}
