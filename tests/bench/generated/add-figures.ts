import { indicators } from "../../../src/dataset/indicators";
import type { Observation } from "../../../src/model/fact";
import type { Quantity, Unit } from "../../../src/model/quantity";
import type { Time } from "../../../src/model/time";
import type { Page } from "./page";
import type { Random } from "./random";
import { FIRST_YEAR, lasting, throughYear } from "./times";

interface FigureSketch {
  readonly indicator: string;
  readonly partner?: string;
  readonly period: Time | null;
  /** The number as it is written, in tenths. */
  readonly tenths: number;
  readonly scale: number;
}

/** Ten figures of one partner and year: trade that adds up but in one article of twenty, growth, and investment. */
export function addFigures(page: Page, year: number, partner: string, other: string): void {
  const { random } = page.world;
  const months = lasting(`${year}-01`, `${year}-07`, `${year}-01-01`, `${year}-08-01`);
  const [exports, imports] = [100 + random.below(400), 100 + random.below(400)];
  const total = exports + imports + (random.below(20) === 0 ? 9 : 0);
  const add = (indicator: string, period: Time | null, tenths: number, scale: number, changes?: Partial<Observation>) =>
    addFigure(page, { indicator, partner, period, tenths, scale }, changes);
  add("trade-turnover", throughYear(year), total, 9);
  add("exports", throughYear(year), exports, 9);
  add("imports", throughYear(year), imports, page.index % 50 === 7 ? 6 : 9);
  add("trade-turnover-growth", throughYear(year), random.below(500) - 100, 0);
  add("exports", months, Math.floor(exports / 2), 9);
  add("imports", months, Math.floor(imports / 2), 9);
  add(page.index % 2 ? "imports-growth" : "exports-growth", throughYear(year), random.below(500) - 100, 0);
  add("investment-inflow", throughYear(year), 10 + random.below(90), 9, { partner: other });
  const since = lasting("2005", "..", "2005-01-01", null);
  const wording = page.index % 4 === 0 ? { wording: "gross inflow" } : {};
  add("investment-cumulative", page.index % 3 ? since : null, 1000 + 30 * (year - FIRST_YEAR), 9, { ...wording });
  if (page.index % 3 === 0) add("trade-share", throughYear(year), 10 + random.below(300), 0);
  else if (page.index % 3 === 1) add("companies", null, 10 * (5 + random.below(900)), 0);
  else addCount(page);
}

function addCount(page: Page): void {
  const { random, agreements } = page.world;
  const changes: Partial<Observation> = { subject: random.one(agreements) };
  const tenths = 10 * (28 + random.below(4));
  addFigure(page, { indicator: "agreement-areas", period: null, tenths, scale: 0 }, changes);
}

function addFigure(page: Page, sketch: FigureSketch, changes: Partial<Observation> = {}): void {
  const { indicator, partner, period, tenths, scale } = sketch;
  const kind = indicators.find(({ id }) => id === indicator)?.unit ?? "1";
  const quantity = quantityOf(page.world.random, tenths, scale, kind === "currency" ? "USD" : kind);
  const place = { subject: "kz", ...(partner !== undefined && { partner }), ...changes };
  const parties = [place.subject, place.partner].filter((id) => id !== undefined).join("-");
  const id = `${indicator}.${parties}.${period?.edtf.replace("/", "--") ?? "undated"}.${page.article}`;
  const fact = page.fact(id, period, quantity.stated);
  page.world.observations.push({
    ...fact,
    kind: "observation",
    indicator,
    quantity,
    sentence: fact.quote,
    ...place,
  });
}

function quantityOf(random: Random, tenths: number, scale: number, unit: Unit): Quantity {
  const tenth = 10 ** Math.max(scale - 1, 0);
  const at = (count: number): number => (scale > 0 ? count * tenth : count / 10);
  const isOver = random.below(10) === 0;
  return {
    stated: `${isOver ? "over " : ""}${tenths / 10}`,
    hedge: isOver ? "over" : null,
    value: at(tenths),
    unit,
    unitFrom: "words",
    writtenScale: scale,
    decimals: 1,
    min: isOver ? at(tenths) : at(tenths - 0.5),
    max: isOver ? null : at(tenths + 0.5),
  };
}
