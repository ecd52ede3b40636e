import type { Finding } from "../../../src/model/finding";
import { hrefOf } from "../fact-link";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import type { PlacedRow } from "./row-chart";

/** Room between brackets that stand side by side, in pixels. */
const STEP = 26;

/** A dashed bracket for each disagreement, at the right of the rows that it joins. */
export function drawBrackets(page: Page, rows: readonly PlacedRow[]): Markup[] {
  const disagreements = page.data.findings.filter(({ verdict }) => verdict !== "note");
  const touching = disagreements
    .map((finding) => ({ finding, touched: rows.filter(({ fact }) => finding.facts.includes(fact.id)) }))
    .filter(({ touched }) => touched.length > 0);
  return touching.map(({ finding, touched }, index) =>
    drawBracket(
      finding,
      touched.map(({ y }) => y),
      sayDisagreement(touched),
      columnOf(touching.slice(0, index), touched) * STEP,
    ),
  );
}

/** How many earlier brackets reach into the rows of this one. */
function columnOf(earlier: readonly { touched: readonly PlacedRow[] }[], own: readonly PlacedRow[]): number {
  const [top, bottom] = endsOf(own.map(({ y }) => y));
  return earlier.filter(({ touched }) => {
    const [first, last] = endsOf(touched.map(({ y }) => y));
    return first <= bottom && last >= top;
  }).length;
}

function sayDisagreement(touched: readonly PlacedRow[]): string {
  return new Set(touched.map(({ fact }) => fact.article)).size > 1 ? "sources differ" : "does not fit";
}

function drawBracket(finding: Finding, heights: readonly number[], words: string, right: number): Markup {
  const [top, bottom] = endsOf(heights);
  const middle = (top + bottom) / 2;
  const prongs = heights.map((y) => `M6 ${y}h10`).join("");
  return html`<a href="${hrefOf(finding.id)}" aria-label="${finding.verdict}: ${words}. Open the finding">
    <svg x="100%"><g transform="translate(${right})"><path class="bracket" d="${prongs}M16 ${top}V${bottom}"/>
    <circle class="badge" cx="16" cy="${middle}" r="10"/><text class="unequal" x="16" y="${middle}" dy=".34em">≠</text>
    <text class="differ wide" x="32" y="${middle}" dy=".34em">${words}</text></g></svg></a>`;
}

function endsOf(heights: readonly number[]): [top: number, bottom: number] {
  return [Math.min(...heights), Math.max(...heights)];
}
