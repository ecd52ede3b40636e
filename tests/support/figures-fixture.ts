import type { Article } from "../../src/model/article";
import type { Observation } from "../../src/model/fact";
import type { Indicator } from "../../src/model/indicator";
import type { Quantity, Unit } from "../../src/model/quantity";
import type { Time } from "../../src/model/time";
import { article, time } from "./people-fixture";

/** Indicators with the ids that questions name, and links like theirs. */
export const INDICATORS: readonly Indicator[] = [
  { id: "trade-turnover", title: "Turnover", unit: "currency", type: "flow", words: [], sumOf: ["exports", "imports"] },
  { id: "exports", title: "Exports", unit: "currency", type: "flow", words: [] },
  { id: "imports", title: "Imports", unit: "currency", type: "flow", words: [] },
  { id: "turnover-change", title: "Change", unit: "percent", type: "growth", words: [], growthOf: "trade-turnover" },
  { id: "imports-change", title: "Change", unit: "percent", type: "growth", words: [], growthOf: "imports" },
  { id: "investment-inflow", title: "Inflow", unit: "currency", type: "flow", words: [] },
  { id: "total", title: "Total", unit: "currency", type: "stock", words: [], cumulates: "investment-inflow" },
];

/** Three articles, published one after another; by id the latest comes first. */
export const ARTICLES: readonly Article[] = [
  article("a1", "2025-01-01", "2025-01-02"),
  article("a2", "2024-01-01", "2024-01-02"),
  article("a3", "2023-01-01", "2023-01-02"),
];

export const YEAR_2022 = year(2022);
export const YEAR_2023 = year(2023);
export const MONTHS_2022: Time = { ...time("2022-01-01", "2022-08-01"), edtf: "2022-01/2022-07" };
export const MONTHS_2023: Time = { ...time("2023-01-01", "2023-08-01"), edtf: "2023-01/2023-07" };

export function year(number: number): Time {
  return { ...time(`${number}-01-01`, `${number + 1}-01-01`), edtf: String(number) };
}

/** What `figure` can be told; bounds default to half a unit on each side, the article to `a1`, the period to 2022. */
interface Parts extends Partial<Omit<Observation, "quantity">> {
  readonly value: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: Unit;
}

/** A figure of xx toward yy, a turnover unless told otherwise, with the id `{indicator}.{period}.{article}`. */
export function figure({ value, min = value - 0.5, max = value + 0.5, unit = "USD", ...rest }: Parts): Observation {
  const { indicator = "trade-turnover", period = YEAR_2022, article: source = "a1" } = rest;
  const stated = `${value}`;
  const quantity: Quantity = {
    stated,
    hedge: null,
    value,
    unit,
    unitFrom: "words",
    writtenScale: 0,
    decimals: 0,
    min,
    max,
  };
  return {
    id: `${indicator}.${period?.edtf ?? "undated"}.${source}`,
    kind: "observation",
    indicator,
    subject: "xx",
    partner: "yy",
    quantity,
    period,
    article: source,
    voice: "article",
    quote: { exact: stated, start: 0, end: stated.length },
    sentence: { exact: stated, start: 0, end: stated.length },
    ...rest,
  };
}

/** What the helpers on figures read. */
export function figures(...observations: Observation[]): {
  observations: Observation[];
  indicators: readonly Indicator[];
  articles: readonly Article[];
} {
  return { observations, indicators: INDICATORS, articles: ARTICLES };
}
