import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Observation } from "../../model/fact";
import type { Indicator } from "../../model/indicator";
import type { Quantity, Unit } from "../../model/quantity";
import { inArticle } from "../../quantity/in-article";
import { type QuantityReading, readQuantity } from "../../quantity/read-quantity";
import type { DatasetProblem } from "../dataset-problem";
import { evidenceIn, pathOf } from "./path-of";

/** Every figure that is not what its words, read again, give, or whose unit its indicator does not count in. */
export function contradictoryQuantities({ observations, indicators }: Dataset): DatasetProblem[] {
  return observations.flatMap((observation) => {
    const indicator = indexById(indicators).get(observation.indicator);
    return indicator === undefined ? [] : problemsOf(observation, indicator);
  });
}

/** The fields that follow from the words. */
const FIELDS = [
  "hedge",
  "value",
  "valueTo",
  "direction",
  "unit",
  "unitFrom",
  "writtenScale",
  "decimals",
  "min",
  "max",
] as const satisfies readonly (keyof Quantity)[];

function problemsOf(observation: Observation, indicator: Indicator): DatasetProblem[] {
  const { quantity, sentence } = observation;
  const path = (field: keyof Quantity) => pathOf(observation, "quantity", field);
  if (kindOf(quantity.unit) !== indicator.unit)
    return [unlike(path("unit"), quantity.unit, `${indicator.unit}, as ${indicator.id} counts`)];
  const reading = readQuoteAgain(observation, indicator);
  if (!reading.ok)
    return [{ path: path("stated"), found: reading.found, expected: reading.expected, fix: reading.fix }];
  const wanted = inArticle(reading.quantity, sentence);
  return FIELDS.filter((field) => showField(wanted[field]) !== showField(quantity[field])).map((field) =>
    unlike(path(field), showField(quantity[field]), `${showField(wanted[field])}, as the words say`),
  );
}

function kindOf(unit: Unit): Indicator["unit"] {
  return unit === "percent" || unit === "1" ? unit : "currency";
}

/** What a curator settled beside a figure is settled here too: only what changes its reading is read again. */
function readQuoteAgain(observation: Observation, { unit, type }: Indicator): QuantityReading {
  const { quote, sentence, quantity, status } = observation;
  const context = evidenceIn(observation).map(({ exact }) => exact);
  const at = quote.start + quote.exact.indexOf(quantity.stated) - sentence.start;
  const around = { sentence: sentence.exact, at, context, status, settled: [sentence.exact] };
  return readQuantity(quantity.stated, { unit, type, ...around });
}

function showField(value: Quantity[keyof Quantity]): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

const unlike = (path: readonly string[], found: string, expected: string): DatasetProblem => ({
  path,
  found,
  expected,
  fix: "read the figure again",
});
