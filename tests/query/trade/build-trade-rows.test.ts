import { describe, expect, it } from "vitest";
import { statePoint } from "../../../src/query/series-points/state-point";
import { buildTradeRows } from "../../../src/query/trade/build-trade-rows";
import { figure, YEAR_2023 } from "../../support/figures-fixture";

type Sketch = Parameters<typeof figure>[0];
const GROWTHS = { turnover: ["turnover-change"], exports: [], imports: ["imports-change"] };
const point = (sketch: Sketch) => statePoint([figure(sketch)], ([first]) => first);
const rows = (...sketches: Sketch[]) => buildTradeRows(sketches.map(point), GROWTHS);

describe("buildTradeRows", () => {
  it("puts flows and stated growths of a place and period into one row, with the balance", () => {
    const [row, ...rest] = rows(
      { value: 50 },
      { value: 30, indicator: "exports" },
      { value: 20, indicator: "imports" },
      { value: 5, indicator: "imports-change", unit: "percent" },
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      year: 2022,
      unit: "USD",
      turnover: { value: 50 },
      exports: { value: 30 },
      imports: { value: 20 },
      balance: { value: 10, min: 9, max: 11 },
      growth: { turnover: { computed: null, stated: null }, imports: { stated: { value: 5 } } },
    });
  });

  it("computes growth from the year before, in the same money only", () => {
    const growthIn = (unit: "USD" | "EUR") =>
      rows({ value: 40, unit }, { value: 50, period: YEAR_2023 })[1]?.growth.turnover.computed?.value;
    expect(growthIn("USD")).toBe(25);
    expect(growthIn("EUR")).toBeUndefined();
  });

  it("gives each money a row, and growth without a level one without", () => {
    expect(rows({ value: 40 }, { value: 30, unit: "EUR" }).map(({ unit }) => unit)).toEqual(["USD", "EUR"]);
    expect(rows({ value: 5, indicator: "turnover-change", unit: "percent" })).toMatchObject([
      { unit: null, turnover: null, balance: null, growth: { turnover: { stated: { value: 5 } } } },
    ]);
  });
});
