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
  return FIELDS.filter((field) => wanted[field] !== quantity[field]).map((field) =>
    unlike(pathOf(observation, "quantity", field), quantity[field], `${wanted[field]}, as the words say`),
  );
}

const FIELDS = ["hedge", "value", "unit", "unitFrom", "writtenScale", "decimals", "min", "max"] as const;

function kindOf(unit: Unit): Indicator["unit"] {
  return unit === "percent" || unit === "1" ? unit : "currency";
}

function readAgain(observation: Observation, { unit, type }: Indicator): Partial<Quantity> {
  const context = evidenceIn(observation).map(({ exact }) => exact);
  const reading = readQuantity(observation.quantity.stated, { unit, type, context });
  return reading.ok ? reading.quantity : {};
}

const unlike = (path: readonly string[], found: unknown, expected: string): DatasetProblem => ({
  path,
  found: String(found),
  expected,
  fix: "read the figure again",
});
