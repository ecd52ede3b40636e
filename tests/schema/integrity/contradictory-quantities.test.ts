import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/model/quantity";
import { contradictoryQuantities } from "../../../src/schema/integrity/contradictory-quantities";
import { SMALL_DATASET } from "../../support/small-dataset";

const [FIGURE] = SMALL_DATASET.observations.filter(({ indicator }) => indicator === "total");

const problems = (changes: Partial<Quantity>) =>
  contradictoryQuantities({
    ...SMALL_DATASET,
    observations: [{ ...FIGURE!, quantity: { ...FIGURE!.quantity, ...changes } }],
  }).map(({ path, found, expected }) => [path.slice(2).join(" "), found, expected]);

describe("contradictoryQuantities", () => {
  it("finds nothing wrong with figures that are what their words give", () => {
    expect(contradictoryQuantities(SMALL_DATASET)).toEqual([]);
  });

  it.each<[Partial<Quantity>, string, string, string]>([
    [{ value: 1 }, "quantity value", "1", "12400000000, as the words say"],
    [{ max: null }, "quantity max", "null", "12450000000, as the words say"],
    [{ hedge: "over" }, "quantity hedge", '"over"', "null, as the words say"],
    [{ unit: "percent" }, "quantity unit", "percent", "currency, as total counts"],
    [{ unit: "EUR" }, "quantity unit", '"EUR"', '"USD", as the words say'],
    [{ valueTo: 3 }, "quantity valueTo", "3", "none, as the words say"],
  ])("tells of %j", (changes, path, found, expected) => {
    expect(problems(changes)).toEqual([[path, found, expected]]);
  });

  it("tells words that cannot be read, and leaves an indicator that is not there to others", () => {
    expect(problems({ stated: "reached" }).map(([path]) => path)).toEqual(["quantity stated"]);
    expect(contradictoryQuantities({ ...SMALL_DATASET, indicators: [] })).toEqual([]);
  });
});
