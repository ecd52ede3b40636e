import { describe, expect, it } from "vitest";
import { agreeLevels } from "../../../src/query/series-points/agree-levels";
import { impliedLevel } from "../../../src/query/series-points/implied-level";
import { statePoint } from "../../../src/query/series-points/state-point";
import { figure, YEAR_2022, YEAR_2023 } from "../../support/figures-fixture";

const growth = (value: number, min = value - 0.5, max = value + 0.5) =>
  figure({ value, min, max, unit: "percent", indicator: "turnover-change", period: YEAR_2023 });
const LEVEL = figure({ value: 50, min: 40, max: 60, period: YEAR_2023 });
const implied = (value: number, level = LEVEL) => impliedLevel(level, growth(value), YEAR_2022, "before");
const stated = (min: number, max: number, unit: "USD" | "EUR" = "USD") =>
  statePoint([figure({ value: (min + max) / 2, min, max, unit })], ([first]) => first);

describe("agreeLevels", () => {
  it("leaves a level single that has no other for its place and period", () => {
    expect(agreeLevels([implied(25)], [stated(1, 2, "EUR")])).toEqual([implied(25)]);
  });

  it("holds a level against those that are stated", () => {
    const agreements = (min: number, max: number) =>
      agreeLevels([implied(25)], [stated(min, max)]).map(({ agreement }) => agreement);
    expect(agreements(40, 41)).toEqual(["agreed"]);
    expect(agreements(60, 61)).toEqual(["disputed"]);
    expect(agreements(1, 20)).toEqual(["disputed"]);
  });

  it("disputes a level that one of several others does not allow", () => {
    const [level] = agreeLevels([implied(25)], [stated(40, 41), stated(60, 61)]);
    expect(level?.agreement).toBe("disputed");
  });

  it("lets two never agree that growths imply which do not agree themselves", () => {
    const agreements = (...values: number[]) =>
      agreeLevels(
        values.map((value) => implied(value)),
        [],
      ).map(({ agreement }) => agreement);
    expect(agreements(25, 26)).toEqual(["disputed", "disputed"]);
    expect(agreements(25, 25.4)).toEqual(["agreed", "agreed"]);
  });
});
