import type { Finding } from "../../../src/index";
import { html, type Markup } from "../html";
import type { Page } from "../page";

/** What a bracket says: whether it joins what two sources print, or what one prints that cannot all be true. */
export function sayDifference({ facts }: Pick<Page, "facts">, finding: Finding): string {
  const articles = finding.facts.map((id) => facts.get(id)?.article);
  return new Set(articles).size > 1 ? "sources differ" : "does not fit";
}

/** A sign of inequality in a ring, large enough to touch. */
export function drawBadge(x: number, y: number): Markup {
  return html`
    <g transform="translate(${x} ${y})"><circle class="touch"/><circle class="badge" r="10"/>
    <path class="unequal" d="M-5-2.5H5M-5 2.5H5M3-6-3 6"/></g>`;
}
