import type {
  AnyFinding as Finding,
  AnyFindingSide as FindingSide,
  AnyObservation as Observation,
} from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { denominationOf, nameDenomination } from "../../../wording/denomination";
import { formatNumber } from "../../../wording/format-number";
import type { Page } from "../page";

/** Pixels: a side, its line below the top of it, the ticks at the foot. */
const [SIDE, LINE, FOOT] = [44, 30, 24];
/** Digits of a number at the foot, which only says where the scale begins and ends. */
const ROUNDED = 4;
/** How much of the width is left free at either end. */
const MARGIN = 0.08;
/** Per cent of the width below which a side would not be seen. */
const NARROWEST = 0.8;

const ORIGINS: Readonly<Record<FindingSide["from"], string>> = {
  stated: "",
  sum: "their sum",
  growth: "the growth that follows",
  base: "the base that follows",
  difference: "their difference",
  share: "their share",
  count: "what is named",
};

/** Where the sides of a finding lie, each on a line of its own over one scale; nothing if it has none. */
export function sidesChart(page: Page, { sides = [] }: Finding): Markup | null {
  const figures = sides.flatMap(({ facts }) => facts.flatMap((id) => figuresWithId(page, id)));
  const [first, ...others] = figures;
  const ends = sides.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  if (first === undefined || sides.length < 2 || ends.length < 2) return null;
  const scale = sides.every(({ unit }) => unit === first.quantity.unit)
    ? denominationOf([first.quantity, ...others.map(({ quantity }) => quantity)])
    : { unit: sides[0]?.unit ?? "1", scale: 0 };
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number): number =>
    Number((100 * (MARGIN + (1 - 2 * MARGIN) * ((value - low) / (high - low)))).toFixed(2));
  const ticks = [low, high].map((value) => {
    const text = formatNumber(Number(value.toPrecision(ROUNDED)), scale.scale);
    return html`<text class="tick" x="${x(value)}%" y="${sides.length * SIDE + 16}">${text}</text>`;
  });
  return html`
    <svg class="chart line" data-counts="computed" width="100%" height="${sides.length * SIDE + FOOT}" aria-hidden="true">
    ${sides.map((side, index) => drawSide(page, side, index, x))}${ticks}</svg>
    <p class="scale">${nameDenomination(scale)}</p>`;
}

function drawSide(page: Page, side: FindingSide, index: number, x: (value: number) => number): Markup {
  const y = index * SIDE + LINE;
  const [from, to] = widen(side.min === null ? 0 : x(side.min), side.max === null ? 100 : x(side.max));
  return html`
    <line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/>
    <text class="value start" x="0" y="${y - 10}">${nameSide(page, side)}</text>
    <line class="span" x1="${from}%" x2="${to}%" y1="${y}" y2="${y}"/>`;
}

function widen(from: number, to: number): [number, number] {
  const lacking = Math.max(0, NARROWEST - (to - from)) / 2;
  return [Number((from - lacking).toFixed(2)), Number((to + lacking).toFixed(2))];
}

/** The article's own words, or what was computed. */
function nameSide(page: Page, { facts, from }: FindingSide): string {
  const [first] = facts.flatMap((id) => figuresWithId(page, id));
  return from === "stated" && first !== undefined ? `“${first.quantity.stated}”` : ORIGINS[from];
}

function figuresWithId({ facts }: Page, id: string): Observation[] {
  const fact = facts.get(id);
  return fact?.kind === "observation" ? [fact] : [];
}
