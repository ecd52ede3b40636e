import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { series } from "../../src/query/series";
import { figure, figures, MONTHS_2023, YEAR_2022, YEAR_2023 } from "../support/figures-fixture";
import { time } from "../support/people-fixture";

const DERIVE = { indicator: "trade-turnover", derive: true, frequency: "all" } as const;
const change = (value: number, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
  figure({ value, indicator: "turnover-change", unit: "percent", period: YEAR_2023, ...parts });
const level = (value: number, parts: Partial<Parameters<typeof figure>[0]> = {}) =>
  figure({ value, period: YEAR_2023, ...parts });
const derivedOf = (data: ReturnType<typeof figures>) =>
  series(data, DERIVE).flatMap((point) => (point.derived ? [point] : []));

describe("series with derive", () => {
  it("adds the level of the year before that a growth and a level imply, with facts, formula and interval", () => {
    const [now, growth] = [level(50, { min: 49.5, max: 50.5, wording: "trade" }), change(25, { min: 24.5, max: 25.5 })];
    expect(series(figures(now, growth), DERIVE)).toEqual([
      {
        period: "2022",
        from: "2022-01-01",
        before: "2023-01-01",
        year: 2022,
        subject: "xx",
        partner: "yy",
        value: 40,
        min: 39.442231, // 49.5 / 1.255 = 39.4422310…
        max: 40.562249, // 50.5 / 1.245 = 40.5622489…
        unit: "USD",
        derived: true,
        agreement: "single",
        formula: "50 / (1 + 25 / 100)",
        chosen: now,
        facts: [now, growth],
        wordings: ["trade", null],
      },
      expect.objectContaining({ period: "2023", derived: false }),
    ]);
  });

  it("says whether the levels for one period agree", () => {
    const implied = (...growths: readonly [number, number][]) =>
      derivedOf(
        figures(
          level(50, { min: 49, max: 51 }),
          ...growths.map(([min, max], index) => change((min + max) / 2, { article: `a${index}`, min, max })),
        ),
      ).map(({ agreement }) => agreement);
    expect(implied([24, 26])).toEqual(["single"]);
    expect(implied([24, 26], [25, 27])).toEqual(["agreed", "agreed"]);
    expect(implied([24, 26], [49, 51])).toEqual(["disputed", "disputed"]);
    const over50 = level(50, { min: 50, max: null });
    const growths = [change(25, { min: 24, max: 26 }), change(30, { article: "a2", min: 29, max: 31 })];
    expect(derivedOf(figures(over50, ...growths)).map(({ agreement }) => agreement)).toEqual(["disputed", "disputed"]);
    const stated = level(10, { period: YEAR_2022, min: 9, max: 11 });
    expect(derivedOf(figures(stated, level(50, { min: 49, max: 51 }), change(25, { min: 24, max: 26 })))).toMatchObject(
      [{ agreement: "disputed" }],
    );
  });

  it("adds nothing unless asked, and nothing for an indicator whose growth nobody states", () => {
    const data = figures(level(50), change(25), level(50, { indicator: "exports" }));
    expect(series(data, { indicator: "trade-turnover" })).toHaveLength(1);
    expect(series(data, { indicator: "exports", derive: true })).toHaveLength(1);
  });

  it("shows each article's implied level as its own point, beside a stated one", () => {
    const data = figures(
      level(50, { article: "a1" }),
      change(25, { article: "a1" }),
      level(60, { article: "a3" }),
      change(50, { article: "a3" }),
      level(41, { period: YEAR_2022 }),
    );
    expect(series(data, DERIVE).map(({ period, value, derived }) => [period, value, derived])).toEqual([
      ["2022", 41, false],
      ["2022", 40, true],
      ["2022", 40, true],
      ["2023", 50, false],
    ]);
    expect(derivedOf(data).map(({ facts }) => facts.map(({ article }) => article))).toEqual([
      ["a3", "a3"],
      ["a1", "a1"],
    ]);
  });

  it("takes the chosen level if the growth's article states none", () => {
    const data = figures(level(50, { article: "a1" }), level(60, { article: "a2" }), change(20, { article: "a3" }));
    expect(derivedOf(data).map(({ formula }) => formula)).toEqual(["50 / (1 + 20 / 100)"]);
    expect(series(data, { ...DERIVE, prefer: "earliest" }).map(({ value }) => value)).toEqual([50, 60]);
  });

  it("goes the other way round if only the level of the year before is stated", () => {
    const [before, growth] = [
      level(40, { period: YEAR_2022, min: 39.5, max: 40.5 }),
      change(-10, { min: -10.5, max: -9.5 }),
    ];
    expect(derivedOf(figures(before, growth))).toMatchObject([
      // 39.5 × 0.895 = 35.3525; 40.5 × 0.905 = 36.6525
      { period: "2023", year: 2023, value: 36, min: 35.3525, max: 36.6525, formula: "40 * (1 + -10 / 100)" },
    ]);
  });

  it("leaves a side open that the level or the growth leaves open", () => {
    const data = figures(level(50, { min: 50, max: null }), change(25, { min: 25, max: 26 }));
    expect(derivedOf(data)).toMatchObject([{ min: 39.682539, max: null }]); // 50 / 1.26
    const fast = figures(level(50, { min: 49, max: 51 }), change(25, { min: 25, max: null }));
    expect(derivedOf(fast)).toMatchObject([{ min: 0, max: 40.8 }]);
  });

  it("implies months from months, never a year", () => {
    const data = figures(level(50), change(25, { period: MONTHS_2023 }), level(10, { id: "m", period: MONTHS_2023 }));
    expect(derivedOf(data)).toMatchObject([
      { period: "2022-01/2022-07", from: "2022-01-01", before: "2022-08-01", value: 8 },
    ]);
    expect(series(data, { ...DERIVE, frequency: "year" }).map(({ period }) => period)).toEqual(["2023"]);
  });

  it("sets 29 February to the 28th of the year before", () => {
    const leapDay = { ...time("2024-02-29", "2024-03-01"), edtf: "2024-02-29" };
    const data = figures(level(50, { period: leapDay }), change(25, { period: leapDay }));
    expect(derivedOf(data)).toMatchObject([{ period: "2023-02-28", from: "2023-02-28", before: "2023-03-01" }]);
  });

  it("implies nothing without a period of two known ends, and nothing from a fall to nothing", () => {
    const since = { ...time("2005-01-01", ""), edtf: "2005/.." };
    const oneDay = { ...YEAR_2023, edtf: "[2023-01-01..2023-12-31]", holds: "once" as const };
    for (const period of [null, since, oneDay])
      expect(derivedOf(figures(level(50, { period }), change(25, { period })))).toEqual([]);
    expect(derivedOf(figures(level(50), change(-100)))).toEqual([]);
  });

  it("pairs only figures of one partner, one subject and one status", () => {
    const data = figures(level(50), change(25, { partner: "zz" }), change(25, { id: "t", status: "target" }));
    expect(derivedOf(data)).toEqual([]);
  });

  it("holds every level that the two intervals allow", () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: -99, max: 300 }), whole, (min, width, percent, spread) => {
        const now = level(min, { min, max: min + width });
        const growth = change(percent, { min: percent, max: percent + spread });
        const [point] = derivedOf(figures(now, growth));
        const inner = (min + width / 2) / (1 + (percent + spread / 2) / 100);
        expect(point?.min).toBeLessThanOrEqual(inner);
        expect(point?.max).toBeGreaterThan(inner);
        expect(point?.value).toBeCloseTo(min / (1 + percent / 100), 5);
      }),
    );
  });
});
