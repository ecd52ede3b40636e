import { describe, expect, it } from "vitest";
import type { Ids } from "../../src/model/ids";
import { type InvestmentTotalsOptions, investmentTotals } from "../../src/query/investment-totals";
import { figure, figures, YEAR_2022 } from "../support/figures-fixture";
import { time } from "../support/people-fixture";

const SINCE_2005 = { ...time("2005-01-01", ""), edtf: "2005/.." };
const total = (value: number, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
  figure({ value, indicator: "total", period: SINCE_2005, ...parts });

describe("investmentTotals", () => {
  it("gives each total with its start and wording, in the order of publication", () => {
    const data = figures(total(180, { article: "a1", wording: "FDI" }), total(160, { article: "a3", period: null }));
    expect(investmentTotals(data)).toEqual([
      expect.objectContaining({ value: 160, since: null, wording: null, period: null, partner: "yy" }),
      expect.objectContaining({ value: 180, since: "2005-01-01", wording: "FDI", min: 179.5, max: 180.5 }),
    ]);
  });

  it("finds the indicators that cumulate investment by their link", () => {
    const data = figures(total(1), figure({ value: 2, indicator: "investment-inflow" }), figure({ value: 3 }));
    expect(investmentTotals(data).map(({ value }) => value)).toEqual([1]);
    expect(investmentTotals({ ...data, indicators: [] })).toEqual([]);
  });

  it("merges no definitions, articles, starts, partners, subjects or currencies", () => {
    const data = figures(
      total(1, { id: "own term" }),
      total(1, { id: "FDI", wording: "FDI" }),
      total(1, { id: "European investments", wording: "European investments" }),
      total(1, { id: "other article", article: "a2" }),
      total(1, { id: "other start", period: time("1991-01-01", "") }),
      total(1, { id: "other partner", partner: "zz" }),
      total(1, { id: "other subject", subject: "zz" }),
      total(1, { id: "other currency", unit: "EUR" }),
    );
    expect(investmentTotals(data).map(({ facts }) => facts.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("joins what two articles say of one closed period by one definition", () => {
    const closed = time("2005-01-01", "2023-01-01");
    const data = figures(total(10, { article: "a1", period: closed }), total(12, { article: "a2", period: closed }));
    expect(investmentTotals(data)).toMatchObject([
      { since: "2005-01-01", before: "2023-01-01", value: 10, min: 9.5, max: 12.5, agreement: "disputed" },
    ]);
  });

  it("takes only the partner and the subject that are asked for", () => {
    const data = figures(total(1), total(2, { partner: "zz" }), total(3, { subject: "zz", period: YEAR_2022 }));
    const valuesOf = (options: InvestmentTotalsOptions<Ids>) =>
      investmentTotals(data, options).map(({ value }) => value);
    expect(valuesOf({})).toEqual([1, 2, 3]);
    expect(valuesOf({ partner: "zz" })).toEqual([2]);
    expect(valuesOf({ subject: "zz" })).toEqual([3]);
    expect(valuesOf({ partner: "nobody" })).toEqual([]);
  });

  it("refuses bad options in its own name", () => {
    const ask = (options: unknown) => () => investmentTotals(figures(total(1)), options as InvestmentTotalsOptions);
    expect(ask({ prefer: "latest" })).toThrow(
      new TypeError('investmentTotals: unknown option "prefer"; allowed: partner, subject'),
    );
    expect(ask({ partner: 1 })).toThrow(new RangeError('investmentTotals: option "partner" is 1; allowed: a text'));
    expect(ask("eu")).toThrow(TypeError);
    expect(ask(JSON.parse('{ "__proto__": { "partner": "yy" } }'))).toThrow(TypeError);
  });
});
