import { describe, expect, it } from "vitest";
import type { Ids } from "../../src/model/ids";
import { series } from "../../src/query/series";
import { type TradeSeriesOptions, tradeSeries } from "../../src/query/trade-series";
import { figure, figures, YEAR_2023 } from "../support/figures-fixture";

const DATA = figures(
  figure({ value: 50, period: YEAR_2023 }),
  figure({ value: 30, indicator: "exports" }),
  figure({ value: 20, indicator: "imports" }),
  figure({ value: 25, indicator: "turnover-change", unit: "percent", period: YEAR_2023 }),
  figure({ id: "elsewhere", value: 7, partner: "zz" }),
);

describe("tradeSeries", () => {
  it("is the series of the turnover with a partner", () => {
    const expected = series(DATA, { indicator: "trade-turnover", partner: "yy" });
    expect(expected).toHaveLength(1);
    expect(tradeSeries(DATA, { partner: "yy" })).toEqual(expected);
  });

  it("is that of exports or imports by flow", () => {
    expect(tradeSeries(DATA, { partner: "yy", flow: "turnover" }).map(({ value }) => value)).toEqual([50]);
    expect(tradeSeries(DATA, { partner: "yy", flow: "exports" }).map(({ value }) => value)).toEqual([30]);
    expect(tradeSeries(DATA, { partner: "yy", flow: "imports" }).map(({ value }) => value)).toEqual([20]);
  });

  it("hands the other options on", () => {
    expect(tradeSeries(DATA, { partner: "yy", derive: true }).map(({ value }) => value)).toEqual([40, 50]);
    expect(tradeSeries(DATA, { partner: "yy", subject: "zz" })).toEqual([]);
    const odd = figures(figure({ value: 1, article: "a1" }), figure({ value: 2, article: "a2", period: null }));
    expect(tradeSeries(odd, { partner: "yy", frequency: "all", prefer: "earliest" })).toHaveLength(2);
  });

  it("gives nothing for a partner that the data does not have", () => {
    expect(tradeSeries(DATA, { partner: "nobody" })).toEqual([]);
  });

  it("refuses bad options in its own name", () => {
    const ask = (options: unknown) => () => tradeSeries(DATA, options as TradeSeriesOptions<Ids>);
    expect(ask({})).toThrow(new RangeError('tradeSeries: option "partner" is undefined; allowed: a text'));
    expect(ask({ partner: "yy", flow: "transit" })).toThrow(
      new RangeError('tradeSeries: option "flow" is "transit"; allowed: turnover, exports, imports'),
    );
    expect(ask({ partner: "yy", flow: "toString" })).toThrow(RangeError);
    expect(ask({ partner: "yy", indicator: "exports" })).toThrow(
      new TypeError(
        'tradeSeries: unknown option "indicator"; allowed: partner, subject, frequency, prefer, derive, flow',
      ),
    );
    expect(ask({ partner: "yy", prefer: () => undefined })).toThrow(
      new RangeError(
        'tradeSeries: option "prefer" picked what is none of the facts; allowed: one of those it was given',
      ),
    );
  });
});
