import type { AnyFinding as Finding, AnyObservation as Observation } from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import { drawBadge } from "./badge";
import { differencesAmong, doubtsElsewhere, nameDifferenceOf } from "./differences";

/** Room for a bracket and for another beside it, in pixels. */
const STEP = 30;

/** A figure on a line of its own, and the line's distance from the top, in pixels. */
export interface PlacedFigure {
  readonly fact: Observation;
  readonly y: number;
}

interface Bracket {
  readonly finding: Finding;
  readonly rows: readonly PlacedFigure[];
  readonly top: number;
  readonly bottom: number;
}

/** At the right of the rows, a dashed bracket for each disagreement among them, and a sign beside a figure in doubt. */
export function drawBrackets(page: Page, rows: readonly PlacedFigure[]): Markup[] {
  const shown = rows.map(({ fact }) => fact);
  const elsewhere = doubtsElsewhere(page, shown).map(({ fact, finding }) => {
    return bracketOf(
      finding,
      rows.filter((row) => row.fact === fact),
    );
  });
  const brackets = [...differencesAmong(page, shown).map((finding) => bracketOf(finding, rows)), ...elsewhere];
  return brackets.map((bracket, index) => {
    const besides = brackets
      .slice(0, index)
      .filter(({ top, bottom }) => top <= bracket.bottom && bottom >= bracket.top);
    return drawBracket(page, bracket, besides.length * STEP);
  });
}

function bracketOf(finding: Finding, all: readonly PlacedFigure[]): Bracket {
  const rows = all.filter(({ fact }) => finding.facts.includes(fact.id));
  const heights = rows.map(({ y }) => y);
  return { finding, rows, top: Math.min(...heights), bottom: Math.max(...heights) };
}

function drawBracket(page: Page, { finding, rows, top, bottom }: Bracket, right: number): Markup {
  const middle = (top + bottom) / 2;
  const words = nameDifferenceOf(page, finding);
  const prongs = rows.map(({ y }) => `M8 ${y}h8`).join("");
  const label = html`<text class="differ" transform="translate(36 ${middle})rotate(-90)">${words}</text>`;
  return html`<a href="${hrefOf(finding.id)}" aria-label="${finding.verdict}: ${words}. Open the finding">
    <svg x="100%"><g transform="translate(${right})"><path class="bracket" d="${prongs}M16 ${top}V${bottom}"/>
    ${drawBadge(16, middle)}
    ${rows.length > 1 ? label : null}</g></svg></a>`;
}
