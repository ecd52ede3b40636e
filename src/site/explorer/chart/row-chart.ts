import { type AnyObservation as Observation } from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import { type Axis, percentOf, shareOf } from "./axis";
import { drawBrackets, type PlacedFigure } from "./brackets";
import { type DrawnFigure, describeDrawn, drawShape, markOf } from "./drawn-figure";
import { drawRepair } from "./repair";

/** A figure on a line of its own, under what it is of. */
export interface ChartRow {
  readonly label: string;
  readonly fact: Observation;
}

/** Rows under one heading, such as a period. */
export interface RowGroup {
  readonly title?: string;
  readonly rows: readonly ChartRow[];
}

type PlacedRow = ChartRow & PlacedFigure;

/** Heights in pixels: a heading, a row, the distance of its line from its top, the ticks below. */
const [HEADING, ROW, LINE, FOOT] = [34, 58, 42, 28];

/** Figures of one unit, each on a line from zero. Every mark is a link to its fact. */
export function rowChart(page: Page, title: string, axis: Axis, groups: readonly RowGroup[]): Markup {
  const { rows, headings, height } = placeRows(groups);
  return html`
    <svg class="chart rows" width="100%" height="${height + FOOT}" role="group" aria-label="${title}">
    <g aria-hidden="true">${drawGrid(axis, height)}
    ${headings.map(({ text, y }) => html`<text class="heading" x="6" y="${y}">${text}</text>`)}
    ${rows.map((row) => drawLabel(axis, row))}</g>
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
    if (title !== undefined) headings.push({ text: title, y: (top += HEADING) - 10 });
    for (const row of own) {
      rows.push({ ...row, y: top + LINE });
      top += ROW;
    }
  }
  return { rows, headings, height: top };
}

function drawGrid(axis: Axis, height: number): Markup[] {
  return axis.ticks.map(({ value, text }) => {
    const x = percentOf(axis, value);
    return html`<line class="${value === 0 ? "base" : "grid"}" x1="${x}" x2="${x}" y2="${height}"/>
      <text class="tick" x="${x}" y="${height + 18}">${text}</text>`;
  });
}

/** What a row is of, over the line to its mark. */
function drawLabel(axis: Axis, { label, fact, y }: PlacedRow): Markup {
  return html`
    <text class="row" x="6" y="${y - 26}">${label}</text>
    <line class="track" x2="${percentOf(axis, fact.quantity.value)}" y1="${y}" y2="${y}"/>`;
}

function drawRow(page: Page, axis: Axis, { fact, y }: PlacedRow): Markup {
  const mark = markOf(fact, false);
  const x = percentOf(axis, fact.quantity.value);
  return html`
    ${drawRepair(page, axis, fact, y)}
    <a href="${hrefOf(fact.id)}" aria-label="${describeDrawn(page, mark, fact.quantity.stated)}">
    ${drawBand(axis, mark, y)}
    <svg x="${x}" y="${y}"><circle class="touch"/>${drawShape(mark, "right")}</svg>${drawWords(axis, fact, y - 9)}</a>`;
}

function drawBand(axis: Axis, { band }: DrawnFigure, y: number): Markup | null {
  const [start, end] = [band?.min ?? 0, band?.max ?? 0].map((value) => percentOf(axis, value));
  return band && html`<line class="band" x1="${start}" x2="${end}" y1="${y}" y2="${y}"/>`;
}

/** How wide a chart is on a phone and a letter of a value in it, in pixels. */
const [NARROW, LETTER] = [232, 7];

/** The article's own words for the figure, over its mark, toward the side that has room for them. */
function drawWords(axis: Axis, { quantity: { value, stated } }: Observation, y: number): Markup {
  const share = shareOf(axis, value);
  const x = percentOf(axis, value);
  if (share >= 0.5 && share * NARROW >= stated.length * LETTER)
    return html`<text class="value end" x="${x}" dx="5" y="${y}">${stated}</text>`;
  const fromAxis = share < 0.03 || share >= 0.5;
  return html`<text class="value start" x="${fromAxis ? 0 : x}" dx="${fromAxis ? 6 : -5}" y="${y}">${stated}</text>`;
}
