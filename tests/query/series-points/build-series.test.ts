import { describe, expect, it } from "vitest";
import { buildSeries } from "../../../src/query/series-points/build-series";
import { figure, figures, MONTHS_2022, YEAR_2023 } from "../../support/figures-fixture";

const LATE = figure({ value: 50, period: YEAR_2023 });
const MONTHS = figure({ value: 20, period: MONTHS_2022 });
const GROWTH = figure({ value: 25, unit: "percent", indicator: "turnover-change", period: YEAR_2023 });
const DATA = figures(LATE, MONTHS, GROWTH);
const QUESTION = { helper: "series", indicator: "trade-turnover" };

describe("buildSeries", () => {
  it("gives whole years unless all periods are asked for", () => {
    expect(buildSeries(DATA, QUESTION).map(({ period }) => period)).toEqual(["2023"]);
    expect(buildSeries(DATA, { ...QUESTION, frequency: "all" }).map(({ period }) => period)).toEqual([
      "2022-01/2022-07",
      "2023",
    ]);
  });

  it("adds levels that growths imply, in time order, if asked to", () => {
    const points = buildSeries(DATA, { ...QUESTION, derive: true });
    expect(points.map(({ year, value, derived }) => [year, value, derived])).toEqual([
      [2022, 40, true],
      [2023, 50, false],
    ]);
  });

  it("names the helper that was asked if a preference picks what was not offered", () => {
    expect(() => buildSeries(DATA, { ...QUESTION, prefer: () => GROWTH })).toThrow(/^series: option "prefer"/);
  });
});
