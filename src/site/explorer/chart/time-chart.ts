import { type AnyFinding as Finding, type Ids, type StatedPoint } from "../../../index";
import { html, type Markup, type Part } from "../../../markup/html";
import type { Page } from "../page";
import { type Axis, shareOf } from "./axis";
import { drawDifference } from "./badge";
import { differencesAmong } from "./differences";
import { drawLink, type MarkPosition } from "./draw-link";
import { markOf } from "./drawn-figure";

/** One indicator over the years; the first of a chart is the loudest. */
export interface ChartLine {
  readonly label: string;
  readonly points: readonly StatedPoint<Ids>[];
}

/** Where the plot lies, in pixels: the width is the reader's. */
const [TOP, HEIGHT, FOOT] = [44, 290, 30];
/** How far apart marks of one year are drawn. */
const DODGE = 22;

interface Plot {
  readonly page: Page;
  readonly axis: Axis;
  readonly years: readonly number[];
}

/** Lines over years, from zero. Every mark is a link to its fact. */
export function timeChart(page: Page, title: string, axis: Axis, lines: readonly ChartLine[]): Markup {
  const years = lines.flatMap((line) => line.points).flatMap(({ year }) => year ?? []);
  const first = Math.min(...years);
  const plot: Plot = {
    page,
    axis,
    years: Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index),
  };
  return html`
    <svg class="chart time" width="100%" height="${TOP + HEIGHT + FOOT}" role="group" aria-label="${title}">
    ${drawFrame(plot)}
    ${lines.map((line, index) => html`<g class="tone${index}">${drawLine(plot, line)}</g>`)}
    </svg>`;
}

function drawFrame({ axis, years }: Plot): Markup {
  const ticks = axis.ticks.map(({ value, text }) => {
    const y = heightOf(axis, value);
    return html`<line class="${value === 0 ? "base" : "grid"}" x2="100%" y1="${y}" y2="${y}"/>
      <text class="tick" x="-8" y="${y}">${text}</text>`;
  });
  const foot = TOP + HEIGHT + 20;
  const labels = years.map(
    (year, index) => html`<text class="year" x="${slot(years, index)}" y="${foot}">${year}</text>`,
  );
  return html`<g aria-hidden="true">${ticks}${labels}</g>`;
}

function drawLine(plot: Plot, { label, points }: ChartLine): Part[] {
  const last = points.at(-1);
  return [
    drawSpans(plot, points),
    points.slice(1).map((point, index) => drawStroke(plot, points[index], point)),
    points.map((point) => drawPoint(plot, point)),
    last && drawLabel(label, xOf(plot, last), yOf(plot, last)),
  ];
}

function drawLabel(label: string, x: string, y: number): Markup {
  return html`<text class="label" aria-hidden="true" x="${x}" dx="16" y="${y}">${label}</text>`;
}

/** What joins two years: dashed if one of its ends is no printed figure. */
function drawStroke(plot: Plot, from: StatedPoint<Ids> | undefined, to: StatedPoint<Ids>): Part {
  if (from === undefined) return "";
  const exact = [from, to].every(({ chosen }) => markOf(chosen, false).knowledge === "printed");
  return html`
    <line class="${exact ? "stroke" : "stroke loose"}"
      x1="${xOf(plot, from)}" y1="${yOf(plot, from)}" x2="${xOf(plot, to)}" y2="${yOf(plot, to)}"/>`;
}

function drawPoint(plot: Plot, point: StatedPoint<Ids>): Part[] {
  const marks = point.facts.map((fact, index) => markOf(fact, index > 0));
  const offset = (index: number): number => (index - (marks.length - 1) / 2) * DODGE;
  const place = (index: number): MarkPosition => ({
    x: xOf(plot, point),
    offset: offset(index),
    label: index === 0 ? "above" : "below",
  });
  return [
    point.agreement === "disputed" ? drawBracket(plot, point) : "",
    marks.map((mark, index) =>
      drawLink(plot.page, mark, place(index), (value) => heightOf(plot.axis, value), plot.axis),
    ),
  ];
}

/** Dashed, from the lowest to the highest of the values that do not agree. */
function drawBracket({ page, axis, years }: Plot, point: StatedPoint<Ids>): Markup {
  const heights = point.facts.map(({ quantity }) => heightOf(axis, quantity.value));
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const [finding] = differencesAmong(page, point.facts);
  const [x, middle] = [DODGE + 16, (top + bottom) / 2];
  return html`<svg x="${slot(years, years.indexOf(point.year ?? 0))}">
    <path class="bracket" d="M${x - 6} ${top}h6V${bottom}h-6"/>${finding && drawDifference(page, finding, x, middle)}</svg>`;
}

/** Below the line, dashed: what does not fit from one year to another. */
function drawSpans(plot: Plot, points: readonly StatedPoint<Ids>[]): Markup[] {
  const shown = points.flatMap(({ facts }) => facts);
  return differencesAmong(plot.page, shown).flatMap((finding) => {
    const touched = points.filter(({ facts }) => facts.some(({ id }) => finding.facts.includes(id)));
    const [from, to] = [touched[0], touched.at(-1)];
    if (from === undefined || to === undefined || from === to) return [];
    return [drawSpan(plot, finding, from, to)];
  });
}

function drawSpan(plot: Plot, finding: Finding, from: StatedPoint<Ids>, to: StatedPoint<Ids>): Markup {
  const [left, right, y] = [xOf(plot, from), xOf(plot, to), Math.max(yOf(plot, from), yOf(plot, to)) + 26];
  const prong = (x: string): Markup => html`<line class="bracket" x1="${x}" x2="${x}" y1="${y - 10}" y2="${y}"/>`;
  return html`
    ${prong(left)}<line class="bracket" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>${prong(right)}
    <svg x="${middleOf(left, right)}" y="${y}">${drawDifference(plot.page, finding, 0, 0)}</svg>`;
}

function middleOf(left: string, right: string): string {
  return `${Number(((Number.parseFloat(left) + Number.parseFloat(right)) / 2).toFixed(2))}%`;
}

function xOf({ years }: Plot, { year }: StatedPoint<Ids>): string {
  return slot(years, years.indexOf(year ?? 0));
}

function yOf({ axis }: Plot, { value }: StatedPoint<Ids>): number {
  return heightOf(axis, value);
}

function slot(years: readonly number[], index: number): string {
  return `${Number((((index + 0.5) / years.length) * 100).toFixed(2))}%`;
}

function heightOf(axis: Axis, value: number): number {
  return Number((TOP + HEIGHT * (1 - shareOf(axis, value))).toFixed(1));
}
