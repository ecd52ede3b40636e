import type { Observation } from "../../../src/model/fact";
import { hrefOf } from "../fact-link";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import { type Axis, axisFor, percentOf, shareOf } from "./axis";
import { drawBrackets } from "./brackets";
import { drawShape, type Mark, markOf, sayMark } from "./mark";
import { drawRepair, repairOf } from "./repair";

/** A figure on a line of its own, under what it is of. */
export interface Row {
  readonly label: string;
  readonly fact: Observation;
}

/** Rows under one heading, such as a period. */
export interface RowGroup {
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** A row with its place in the chart: the line's distance from the top, in pixels. */
export interface PlacedRow extends Row {
  readonly y: number;
}

const [HEADING, ROW, LINE, FOOT] = [30, 46, 28, 28];
/** Past this share of the axis there is no room for words on the right. */
const CROWDED = 0.5;

/** Figures of one unit, each on a line from zero. Every mark is a link to its fact. */
export function rowChart(page: Page, title: string, groups: readonly RowGroup[]): Markup {
  const { rows, headings, height } = placeRows(groups);
  const repairs = rows.flatMap(({ fact }) => repairOf(page, fact)?.value ?? []);
  const axis = axisFor(
    rows.map(({ fact }) => fact.quantity),
    ...repairs,
  );
  return html`
    <svg class="chart rows" width="100%" height="${height + FOOT}" role="group" aria-label="${title}">
    ${drawGrid(axis, height)}
    ${headings.map(({ text, y }) => html`<text class="heading" x="0" y="${y}">${text}</text>`)}
    ${rows.map((row) => drawRow(page, axis, row))}
    ${drawBrackets(page, rows)}
    </svg>`;
}

function placeRows(groups: readonly RowGroup[]): {
  rows: PlacedRow[];
  headings: { text: string; y: number }[];
  height: number;
} {
  const [rows, headings]: [PlacedRow[], { text: string; y: number }[]] = [[], []];
  let top = 0;
  for (const { title, rows: own } of groups) {
    if (title !== undefined) headings.push({ text: title, y: (top += HEADING) - 8 });
    for (const row of own) {
      rows.push({ ...row, y: top + LINE });
      top += ROW;
    }
  }
  return { rows, headings, height: top };
}

function drawGrid(axis: Axis, height: number): Markup {
  const ticks = axis.ticks.map(({ value, text }) => {
    const x = percentOf(axis, value);
    return html`<line class="${value === 0 ? "base" : "grid"}" x1="${x}" x2="${x}" y2="${height}"/>
      <text class="tick" x="${x}" y="${height + 18}">${text}</text>`;
  });
  return html`<g aria-hidden="true">${ticks}</g>`;
}

function drawRow(page: Page, axis: Axis, { label, fact, y }: PlacedRow): Markup {
  const mark = markOf(fact, false);
  const x = percentOf(axis, fact.quantity.value);
  return html`
    <g aria-hidden="true"><text class="row" x="0" y="${y - 12}">${label}</text><line class="track" x2="${x}" y1="${y}" y2="${y}"/></g>
    ${drawRepair(page, axis, fact, y)}
    <a href="${hrefOf(fact.id)}" aria-label="${sayMark(page, mark)}">${drawBand(axis, mark, y)}
    <svg x="${x}" y="${y}"><circle class="touch" r="12"/>${drawShape(mark, "right")}${drawWords(axis, mark)}</svg></a>`;
}

function drawBand(axis: Axis, { band }: Mark, y: number): Markup | null {
  return (
    band &&
    html`<line class="band" x1="${percentOf(axis, band.min)}" x2="${percentOf(axis, band.max)}" y1="${y}" y2="${y}"/>`
  );
}

/** The article's own words for the figure, on the side that has room for them. */
function drawWords(axis: Axis, { fact, knowledge, band }: Mark): Markup {
  const { quantity } = fact;
  const isLeft = shareOf(axis, quantity.value) > CROWDED;
  const clear = (value: number): string => percentOf({ ...axis, end: axis.end }, Math.abs(value - quantity.value));
  const gap = (knowledge === "more" && !isLeft) || (knowledge === "less" && isLeft) ? 38 : 13;
  const x = band === null ? "0" : `${isLeft ? "-" : ""}${clear(isLeft ? band.min : band.max)}`;
  return html`<text class="${isLeft ? "value end" : "value start"}" x="${x}" dx="${isLeft ? -gap : gap}" dy=".32em">${quantity.stated}</text>`;
}
