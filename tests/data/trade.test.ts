import { describe, expect, it } from "vitest";
import { investmentTotals } from "../../src/query/investment-totals";
import { series } from "../../src/query/series";
import { tradeSeries } from "../../src/query/trade-series";
import { tradeTable } from "../../src/query/trade-table";
import { fiveArticles as dataset } from "../support/five-articles";

const BILLION = 1_000_000_000;

describe("the trade with the EU", () => {
  it("ends with 2024, and the sentence it was read from", () => {
    const last = tradeSeries(dataset, { partner: "eu" }).at(-1);
    expect(last?.value).toBe(48_700_000_000);
    expect(last?.facts[0].quote.exact).toBe("Trade turnover in 2024 amounted to 48.7 billion dollars");
  });

  it("agrees on 2022 across two articles: over 40 billion, and 40 billion", () => {
    expect(tradeSeries(dataset, { partner: "eu" })[0]).toMatchObject({
      period: "2022",
      agreement: "agreed",
      value: 40 * BILLION,
      min: 40 * BILLION,
      max: 40.5 * BILLION,
    });
  });

  it("is disputed on the growth of 2022", () => {
    const points = series(dataset, { indicator: "trade-turnover-growth", partner: "eu" });
    expect(points).toMatchObject([{ period: "2022", agreement: "disputed", min: 27.55, max: 40 }]);
    expect(points[0]?.derived === false && points[0].sides.map(({ facts }) => facts[0]?.quantity.value)).toEqual([
      27.6, 39,
    ]);
  });

  it("was never stated for 2021, which two articles imply differently", () => {
    const derived = tradeSeries(dataset, { partner: "eu", derive: true }).flatMap((point) =>
      point.derived ? [point] : [],
    );
    expect(derived.map(({ agreement }) => agreement)).toEqual(["disputed", "disputed"]);
    expect(derived.map(({ period, formula, min, max }) => [period, formula, min, max])).toEqual([
      ["2021", "40000000000 / (1 + 27.6 / 100)", 30943987465.72659, 31752254018.03215],
      ["2021", "40000000000 / (1 + 39 / 100)", 28571428571.42857, null],
    ]);
  });

  it("has imports whose stated growth is far from the levels of both years", () => {
    const table = tradeTable(dataset, { partner: "eu" });
    expect(table.map(({ period }) => period)).toEqual(["2022", "2023", "2024", "2023-01/2023-07", "2024-01/2024-07"]);
    expect(table[2]?.growth.imports).toMatchObject({
      computed: { value: 1.923077, min: 0.956937, max: 2.898551 },
      stated: { value: 36.7, min: 36.65, max: 36.75 },
    });
    expect(table[2]?.balance).toEqual({ value: 27.5 * BILLION, min: 27.4 * BILLION, max: 27.6 * BILLION });
  });

  it("grew in seven months of 2024 as the article says", () => {
    const growth = tradeTable(dataset, { partner: "eu" }).at(-1)?.growth.turnover;
    expect(growth).toMatchObject({ computed: { value: 19.230769 }, stated: { value: 19.2 } });
  });

  it("does not contain the figures of its member states", () => {
    expect(tradeTable(dataset, { partner: "fr" }).map(({ turnover }) => turnover?.value)).toEqual([4.2e9, 3.53e9]);
    const partners = tradeSeries(dataset, { partner: "eu", frequency: "all" }).map(({ partner }) => partner);
    expect([...new Set(partners)]).toEqual(["eu"]);
  });
});

describe("investment", () => {
  it("was added up since 2005, or since a start that is not said", () => {
    expect(investmentTotals(dataset, { partner: "eu" }).map(({ since, value }) => [since, value])).toEqual([
      [null, 160 * BILLION],
      ["2005-01-01", 180 * BILLION],
    ]);
  });

  it("flows in, each time by another definition", () => {
    const inflow = series(dataset, { indicator: "investment-inflow", partner: "eu", frequency: "all" });
    expect(inflow.map(({ period, value }) => [period, value])).toEqual([
      ["2022-01/2022-09", 8 * BILLION],
      ["2022", 12.5 * BILLION],
      ["2024-01/2024-09", 6.4 * BILLION],
    ]);
    expect(inflow.every(({ agreement }) => agreement === "single")).toBe(true);
  });

  it("has shares without a period, each as of its article, oldest first", () => {
    const shares = series(dataset, { indicator: "investment-share", partner: "eu", frequency: "all" });
    expect(shares.map(({ period, chosen }) => [period, chosen.article])).toEqual([
      [null, "a002"],
      [null, "a004"],
      [null, "a003"],
    ]);
  });
});

describe("figures of the embedded dataset", () => {
  it("are all in one point of one series", () => {
    const found = dataset.indicators.flatMap(({ id }) => series(dataset, { indicator: id, frequency: "all" }));
    const ids = found.flatMap(({ facts }) => facts.map(({ id }) => id));
    expect(ids.sort()).toEqual(dataset.observations.map(({ id }) => id).sort());
  });

  it("are asked for by known ids only", () => {
    // @ts-expect-error no indicator is called so
    expect(series(dataset, { indicator: "trade-turnovr" })).toEqual([]);
    // @ts-expect-error no entity is called so
    expect(tradeSeries(dataset, { partner: "europe" })).toEqual([]);
  });
});
