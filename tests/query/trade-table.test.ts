import { describe, expect, it } from "vitest";
import type { Ids } from "../../src/model/ids";
import { type TradeTableOptions, tradeTable } from "../../src/query/trade-table";
import { figure, figures, MONTHS_2022, MONTHS_2023, YEAR_2022, YEAR_2023 } from "../support/figures-fixture";

const change = (value: number, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
  figure({ value, indicator: "imports-change", unit: "percent", period: YEAR_2023, ...parts });
const imports = (value: number, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
  figure({ value, indicator: "imports", ...parts });
const exports = (value: number, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
  figure({ value, indicator: "exports", ...parts });
const tableOf = (...observations: ReturnType<typeof figure>[]) =>
  tradeTable(figures(...observations), { partner: "yy" });
const NO_GROWTH = { computed: null, stated: null };

describe("tradeTable", () => {
  it("gives one row per period, with what is missing as null", () => {
    expect(tableOf(imports(20))).toEqual([
      {
        period: "2022",
        from: "2022-01-01",
        before: "2023-01-01",
        year: 2022,
        subject: "xx",
        partner: "yy",
        unit: "USD",
        turnover: null,
        exports: null,
        imports: expect.objectContaining({ value: 20, min: 19.5, max: 20.5, agreement: "single" }),
        balance: null,
        growth: { turnover: NO_GROWTH, exports: NO_GROWTH, imports: NO_GROWTH },
      },
    ]);
  });

  it("subtracts imports from exports, exactly and with their intervals", () => {
    const [row] = tableOf(
      figure({ value: 0.4 }),
      exports(0.3, { min: 0.25, max: 0.35 }),
      imports(0.1, { min: 0.05, max: 0.15 }),
    );
    expect(row).toMatchObject({ turnover: { value: 0.4 }, balance: { value: 0.2, min: 0.1, max: 0.3 } });
  });

  it("computes the growth on the year before, beside the one that is stated", () => {
    const rows = tableOf(imports(20), imports(25, { period: YEAR_2023 }), change(36.7));
    expect(rows.map(({ growth }) => growth.imports)).toMatchObject([
      NO_GROWTH,
      // 24.5 / 20.5 and 25.5 / 19.5, less one
      { computed: { value: 25, min: 19.512195, max: 30.769231 }, stated: { value: 36.7, unit: "percent" } },
    ]);
  });

  it("computes no growth of months on a year, nor on a period that is not the year before", () => {
    const rows = tableOf(
      imports(10, { period: MONTHS_2022 }),
      imports(20, { period: YEAR_2023 }),
      imports(11, { period: { ...MONTHS_2023, before: "2023-09-01", edtf: "2023-01/2023-08" } }),
    );
    expect(rows.map(({ growth }) => growth.imports.computed)).toEqual([null, null, null]);
  });

  it("computes the growth of months on the same months", () => {
    const rows = tableOf(imports(10, { period: MONTHS_2022 }), imports(11, { period: MONTHS_2023 }));
    expect(rows.at(-1)?.growth.imports.computed?.value).toBe(10);
  });

  it("puts whole years first, then the other periods, each in time order", () => {
    const rows = tableOf(
      imports(1, { period: MONTHS_2023 }),
      imports(1, { period: YEAR_2023 }),
      imports(1, { period: MONTHS_2022 }),
      imports(1, { period: YEAR_2022 }),
      imports(1, { period: null }),
    );
    expect(rows.map(({ period }) => period)).toEqual(["2022", "2023", "2022-01/2022-07", "2023-01/2023-07", null]);
  });

  it("never takes a figure without a period for the year before itself", () => {
    expect(tableOf(imports(1, { period: null }))[0]?.growth.imports.computed).toBeNull();
  });

  it("gives a row without a currency for a period of which only a growth is stated", () => {
    expect(tableOf(change(5))).toMatchObject([
      { period: "2023", unit: null, imports: null, growth: { imports: { computed: null, stated: { value: 5 } } } },
    ]);
  });

  it("keeps currencies, subjects and what is not reported in rows of their own", () => {
    const rows = tableOf(
      imports(20),
      exports(30, { unit: "EUR" }),
      exports(30, { subject: "zz" }),
      exports(30, { status: "target" }),
      imports(25, { unit: "EUR", period: YEAR_2023 }),
      exports(5, { partner: "zz" }),
    );
    expect(rows.map(({ unit, subject, status, balance }) => [unit, subject, status, balance])).toEqual([
      ["USD", "xx", undefined, null],
      ["EUR", "xx", undefined, null],
      ["USD", "zz", undefined, null],
      ["USD", "xx", "target", null],
      ["EUR", "xx", undefined, null],
    ]);
    expect(rows.map(({ growth }) => growth.imports.computed)).toEqual([null, null, null, null, null]);
  });

  it("computes from the chosen values and the intervals of the points", () => {
    const data = figures(
      imports(20, { article: "a1" }),
      imports(30, { article: "a2" }),
      imports(40, { period: YEAR_2023 }),
    );
    const growthOf = (options: Partial<TradeTableOptions<Ids>>) =>
      tradeTable(data, { partner: "yy", ...options }).at(-1)?.growth.imports.computed;
    expect(growthOf({})).toEqual({ value: 100, min: 29.508196, max: 107.692308 }); // 39.5 / 30.5, 40.5 / 19.5
    expect(growthOf({ prefer: "earliest" })?.value).toBe(33.333333);
  });

  it("computes no growth on nothing", () => {
    const rows = tableOf(imports(0, { min: 0, max: 0.5 }), imports(1, { period: YEAR_2023 }));
    expect(rows.at(-1)?.growth.imports.computed).toBeNull();
  });

  it("shows only years if asked, and nothing for an unknown partner", () => {
    const data = figures(imports(1), imports(1, { period: MONTHS_2022 }));
    expect(tradeTable(data, { partner: "yy", frequency: "year" }).map(({ period }) => period)).toEqual(["2022"]);
    expect(tradeTable(data, { partner: "yy", subject: "zz" })).toEqual([]);
    expect(tradeTable(data, { partner: "x".repeat(100_000) })).toEqual([]);
    expect(tradeTable(figures(), { partner: "yy" })).toEqual([]);
  });

  it("refuses bad options in its own name", () => {
    const ask = (options: unknown) => () => tradeTable(figures(imports(1)), options as TradeTableOptions<Ids>);
    expect(ask({})).toThrow(new RangeError('tradeTable: option "partner" is undefined; allowed: a text'));
    expect(ask({ partner: "yy", derive: true })).toThrow(
      new TypeError('tradeTable: unknown option "derive"; allowed: partner, subject, frequency, prefer'),
    );
    expect(ask({ partner: Number.NaN })).toThrow(RangeError);
    expect(ask(JSON.parse('{ "partner": "yy", "__proto__": {} }'))).toThrow(TypeError);
  });
});
