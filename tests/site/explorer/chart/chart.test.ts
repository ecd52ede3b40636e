import { describe, expect, it } from "vitest";
import { html } from "../../../../src/markup/html";
import { type Chart, chartFacts, chartId, titleOf } from "../../../../src/site/explorer/chart/chart";
import { markOf } from "../../../../src/site/explorer/chart/drawn-figure";
import { TWO_YEARS } from "../small-page";

const CHART: Chart = {
  id: "chart.x",
  title: "Exland",
  takeaway: [],
  marks: TWO_YEARS.map((fact) => markOf(fact, false)),
  overYears: true,
  draw: () => html``,
};

describe("chartId", () => {
  it("says in small letters what the chart is of, and its unit if it has one", () => {
    expect(chartId(["trade", "xx-yy"], "USD")).toBe("chart.trade.xx-yy.usd");
    expect(chartId(["trade", "xx-yy"], undefined)).toBe("chart.trade.xx-yy");
  });
});

describe("titleOf", () => {
  it("puts what the chart is of before a title that leaves it to the heading", () => {
    expect(titleOf({ ...CHART, of: "Trade" })).toBe("Trade, Exland");
    expect(titleOf(CHART)).toBe("Exland");
  });
});

describe("chartFacts", () => {
  it("gives the figures in the order of the marks", () => {
    expect(chartFacts(CHART)).toEqual(TWO_YEARS);
  });
});
