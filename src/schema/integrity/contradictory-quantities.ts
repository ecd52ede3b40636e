import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Observation } from "../../model/fact";
import type { Indicator } from "../../model/indicator";
import type { Quantity, Unit } from "../../model/quantity";
import { readQuantity } from "../../quantity/read-quantity";
import type { DatasetProblem } from "../dataset-problem";
import { evidenceIn, pathOf } from "./path-of";

/** Every figure that is not what its words, read again, give, or whose unit its indicator does not count in. */
export function contradictoryQuantities({ observations, indicators }: Dataset): DatasetProblem[] {
  return observations.flatMap((observation) => {
    const indicator = indexById(indicators).get(observation.indicator);
    return indicator === undefined ? [] : problemsOf(observation, indicator);
  });
}

function problemsOf(observation: Observation, indicator: Indicator): DatasetProblem[] {
  const { quantity } = observation;
  if (kindOf(quantity.unit) !== indicator.unit)
    return [
      unlike(pathOf(observation, "quantity", "unit"), quantity.unit, `${indicator.unit}, as ${indicator.id} counts`),
    ];
  const wanted = readAgain(observation, indicator);
  const told = [quantity.direction?.exact, wanted.direction?.exact];
  const start = [quantity.direction?.start, wanted.direction && wanted.direction.start + observation.sentence.start];
  return [
    ...FIELDS.filter((field) => wanted[field] !== quantity[field]).map((field) =>
      unlike(pathOf(observation, "quantity", field), quantity[field], `${wanted[field]}, as the words say`),
    ),
    ...(told[0] !== told[1] || start[0] !== start[1]
      ? [unlike(pathOf(observation, "quantity", "direction"), told[0], `${told[1]} at ${start[1]}, as the words say`)]
      : []),
  ];
}

const FIELDS = ["hedge", "value", "valueTo", "unit", "unitFrom", "writtenScale", "decimals", "min", "max"] as const;

function kindOf(unit: Unit): Indicator["unit"] {
  return unit === "percent" || unit === "1" ? unit : "currency";
}

/** What a curator settled beside a figure is settled here too: only what changes its reading is read again. */
function readAgain(observation: Observation, { unit, type }: Indicator): Partial<Quantity> {
  const { quote, sentence, quantity, status } = observation;
  const context = evidenceIn(observation).map(({ exact }) => exact);
  const at = quote.start + quote.exact.indexOf(quantity.stated) - sentence.start;
  const around = { sentence: sentence.exact, at, context, status, settled: [sentence.exact] };
  const reading = readQuantity(quantity.stated, { unit, type, ...around });
  return reading.ok ? reading.quantity : {};
}

const unlike = (path: readonly string[], found: unknown, expected: string): DatasetProblem => ({
  path,
  found: String(found),
  expected,
  fix: "read the figure again",
});
