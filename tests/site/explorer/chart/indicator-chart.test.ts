import { describe, expect, it } from "vitest";
import { axisFor } from "../../../../src/site/explorer/chart/axis";
import { chartFacts } from "../../../../src/site/explorer/chart/chart";
import { groupedCharts, indicatorFigures } from "../../../../src/site/explorer/chart/indicator-chart";
import { figure, MONTHS_2022, YEAR_2023 } from "../../../support/figures-fixture";
import { pageWith } from "../small-page";

describe("groupedCharts", () => {
  const [dollars, later] = [figure({ value: 40 }), figure({ value: 50, period: YEAR_2023 })];
  const euros = figure({ value: 7, unit: "EUR", article: "a2" });
  const page = pageWith([dollars, later, euros]);
  const groups = [
    { title: "First", rows: [dollars, euros].map((fact) => ({ label: "row", fact })) },
    { title: "Second", rows: [{ label: "row", fact: later }] },
  ];
  const charts = groupedCharts(page, ["of", "it"], "A title", groups);

  it("gives a chart for each unit, with the figures of all groups in it", () => {
    expect(charts.map(({ id, title }) => [id, title])).toEqual([
      ["chart.of.it.usd", "A title"],
      ["chart.of.it.eur", "A title"],
    ]);
    expect(charts.map(chartFacts)).toEqual([[dollars, later], [euros]]);
  });

  it("draws no heading over a group that has nothing in a unit", () => {
    const drawn = charts.map((chart) => chart.draw("A title", axisFor([])).text);
    expect(drawn.map((text) => text.match(/(?<=class="heading"[^>]*>)\w+/g))).toEqual([["First", "Second"], ["First"]]);
  });
});

describe("indicatorFigures", () => {
  it("gives those of the indicator in the order of time, those without a period last", () => {
    const undated = figure({ value: 1, period: null });
    const [months, year] = [figure({ value: 2, period: MONTHS_2022 }), figure({ value: 3, period: YEAR_2023 })];
    const other = figure({ value: 4, indicator: "exports" });
    const page = pageWith([undated, year, other, months]);
    expect(indicatorFigures(page, "trade-turnover").map(({ quantity }) => quantity.value)).toEqual([2, 3, 1]);
  });
});
