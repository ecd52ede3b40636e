import { describe, expect, it } from "vitest";
import { axisFor } from "../../../../src/site/explorer/chart/axis";
import { chartFacts } from "../../../../src/site/explorer/chart/chart";
import { latestOf, partsChart, tradeChart, tradesOf } from "../../../../src/site/explorer/section/trade";
import { figure, MONTHS_2022, YEAR_2023 } from "../../../support/figures-fixture";
import { pageWith, TWO_YEARS, wordsIn } from "../small-page";

const zz = { partner: "zz", id: "turnover-zz" };

describe("tradesOf", () => {
  const shown = (...facts: Parameters<typeof pageWith>[0]): string[] =>
    tradesOf(pageWith(facts)).map(({ partner, years, others }) => `${partner} ${years.length} ${others.length}`);

  it("puts the partner with the most years first, then the one with the highest value", () => {
    expect(shown(figure({ value: 900, ...zz }), ...TWO_YEARS)).toEqual(["yy 2 0", "zz 1 0"]);
    expect(shown(figure({ value: 40 }), figure({ value: 900, ...zz }))).toEqual(["zz 1 0", "yy 1 0"]);
  });

  it("keeps parts of a year apart from years, and currencies apart from each other", () => {
    expect(shown(figure({ value: 40 }), figure({ value: 9, period: MONTHS_2022 }))).toEqual(["yy 1 1"]);
    expect(shown(figure({ value: 40 }), figure({ value: 7, unit: "EUR" }))).toEqual(["yy 1 0", "yy 1 0"]);
  });

  it("leaves out what has not happened", () => {
    expect(shown(figure({ value: 40, status: "planned" }))).toEqual([]);
  });
});

describe("tradeChart", () => {
  const chartOf = (...facts: Parameters<typeof pageWith>[0]) => {
    const page = pageWith(facts);
    const [trade] = tradesOf(page);
    if (trade === undefined) throw new Error("the figures are no trade");
    return { chart: tradeChart(page, trade), trade };
  };

  it("draws several years as lines, and a single one as rows under its period", () => {
    const [lines, rows] = [chartOf(...TWO_YEARS).chart, chartOf(figure({ value: 40 })).chart];
    expect([lines.overYears, rows.overYears]).toEqual([true, false]);
    expect(lines.draw("A title", axisFor([], 50)).text).toMatch(/^<svg class="chart time"/);
    expect(wordsIn(rows.draw("A title", axisFor([], 50)))).toContain("2022");
  });

  it("is of both parties and one unit, and says how the total begins and ends", () => {
    const { chart } = chartOf(...TWO_YEARS);
    expect(chart.id).toBe("chart.trade.xx-yy.usd");
    expect(chart.takeaway.map((words) => wordsIn(words))).toEqual(["Turnover: “40” in 2022, “50” in 2023.", ""]);
  });

  it("has the figures of every flow, and a second source of a year as such", () => {
    const exports = figure({ value: 30, indicator: "exports" });
    const again = figure({ value: 41, article: "a2" });
    const { chart } = chartOf(...TWO_YEARS, exports, again);
    expect(new Set(chartFacts(chart))).toEqual(new Set([...TWO_YEARS, exports, again]));
    expect(chart.marks.filter(({ second }) => second)).toHaveLength(1);
  });

  it("ends with the last total", () => {
    expect(latestOf(chartOf(...TWO_YEARS).trade)?.quantity.value).toBe(50);
    expect(latestOf(chartOf(figure({ value: 3, indicator: "exports" })).trade)).toBeUndefined();
  });
});

describe("partsChart", () => {
  it("has the parts of a year alone", () => {
    const part = figure({ value: 9, period: MONTHS_2022 });
    const page = pageWith([part, figure({ value: 50, period: YEAR_2023 })]);
    const charts = tradesOf(page).map((trade) => partsChart(page, trade));
    expect(charts.map(({ id }) => id)).toEqual(["chart.trade-in-parts.xx-yy.usd"]);
    expect(charts.map(chartFacts)).toEqual([[part]]);
  });
});
