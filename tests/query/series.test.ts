import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/exact/arithmetic";
import { boundsOf } from "../../src/exact/bounds-of";
import { type ExactInterval, intersect } from "../../src/exact/exact-interval";
import type { Observation } from "../../src/model/fact";
import type { Ids } from "../../src/model/ids";
import { type SeriesOptions, series } from "../../src/query/series";
import { figure, figures, MONTHS_2022, YEAR_2022, YEAR_2023, year } from "../support/figures-fixture";
import { time } from "../support/people-fixture";

const TURNOVER = { indicator: "trade-turnover" };
const ALL = { ...TURNOVER, frequency: "all" } as const;
const idsOf = (facts: readonly Observation[]) => facts.map(({ id }) => id);
/** Each point as "period: ids of its facts". */
const placesOf = (observations: Observation[], options: SeriesOptions<Ids>) =>
  series(figures(...observations), options).map(({ period, facts }) => `${period}: ${idsOf(facts).join(", ")}`);

const bound = fc.option(fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10));
const interval = fc.tuple(bound, bound).filter(([min, max]) => min === null || max === null || min < max);
const conflicting = fc
  .array(interval, { minLength: 2, maxLength: 6 })
  .map((intervals) => intervals.map(([min, max], index) => figure({ id: `f${index}`, value: 0, min, max })));

/** The most facts of which no two share a value. */
function mostApart(facts: readonly Observation[], apartFrom: readonly Observation[] = []): number {
  const sizes = facts.map((fact, index) => {
    const apart = apartFrom.every(({ quantity }) => !overlaps(quantity, fact.quantity));
    return apart ? mostApart(facts.slice(index + 1), [...apartFrom, fact]) : 0;
  });
  return Math.max(apartFrom.length, ...sizes);
}

describe("series", () => {
  it("gives one point per period, in time order, with the fact behind it", () => {
    const late = figure({ value: 20, period: YEAR_2023 });
    const early = figure({ value: 10, period: YEAR_2022 });
    expect(series(figures(late, early), TURNOVER)).toEqual([
      {
        period: "2022",
        from: "2022-01-01",
        before: "2023-01-01",
        year: 2022,
        subject: "xx",
        partner: "yy",
        value: 10,
        min: 9.5,
        max: 10.5,
        unit: "USD",
        derived: false,
        agreement: "single",
        chosen: early,
        facts: [early],
        sides: [{ min: 9.5, max: 10.5, facts: [early] }],
        wordings: [null],
      },
      expect.objectContaining({ period: "2023", year: 2023, value: 20 }),
    ]);
  });

  it("takes only the indicator, the partner and the subject that are asked for", () => {
    const observations = [
      figure({ value: 1 }),
      figure({ id: "other indicator", value: 2, indicator: "exports" }),
      figure({ id: "other partner", value: 3, partner: "zz" }),
      figure({ id: "other subject", value: 4, subject: "zz" }),
    ];
    expect(placesOf(observations, { ...TURNOVER, partner: "yy", subject: "xx" })).toEqual([
      "2022: trade-turnover.2022.a1",
    ]);
  });

  it("keeps partners, subjects, units and what is not reported in points of their own", () => {
    const observations = [
      figure({ id: "first", value: 1 }),
      figure({ id: "second", value: 1 }),
      figure({ id: "partner", value: 1, partner: "zz" }),
      figure({ id: "subject", value: 1, subject: "zz" }),
      figure({ id: "unit", value: 1, unit: "EUR" }),
      figure({ id: "target", value: 1, status: "target" }),
    ];
    const points = series(figures(...observations), TURNOVER);
    expect(points.map(({ facts }) => idsOf(facts))).toEqual([
      ["second", "first"],
      ["partner"],
      ["subject"],
      ["unit"],
      ["target"],
    ]);
    expect(points.map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined, "target"]);
    expect(Object.keys(points[0] ?? {})).not.toContain("status");
  });

  it("merges facts that agree to their overlap, even if one is open", () => {
    const observations = [figure({ value: 40 }), figure({ value: 40, min: 40, max: null, article: "a2" })];
    const [point] = series(figures(...observations), TURNOVER);
    expect(point).toMatchObject({ agreement: "agreed", value: 40, min: 40, max: 40.5 });
    expect(point).toMatchObject({ sides: [{ min: 40, max: 40.5, facts: [{ article: "a2" }, { article: "a1" }] }] });
  });

  it("gives the hull of facts that are disputed, and the fewest sides that agree within themselves", () => {
    const observations = [
      figure({ id: "high", value: 50 }),
      figure({ id: "low", value: 10, min: null, max: 10.5 }),
      figure({ id: "middle", value: 10.4, min: 10.3, max: 10.9 }),
    ];
    const [point] = series(figures(...observations), TURNOVER);
    expect(point).toMatchObject({ agreement: "disputed", min: null, max: 50.5 });
    expect(point?.derived === false && point.sides.map(({ min, max, facts }) => [min, max, idsOf(facts)])).toEqual([
      [10.3, 10.5, ["low", "middle"]],
      [49.5, 50.5, ["high"]],
    ]);
  });

  it("takes intervals that only touch for disputed: they are half-open", () => {
    const [point] = series(figures(figure({ value: 1 }), figure({ value: 2, article: "a2" })), TURNOVER);
    expect(point).toMatchObject({ agreement: "disputed", min: 0.5, max: 2.5 });
  });

  it("says disputed if and only if no value is allowed by all", () => {
    fc.assert(
      fc.property(conflicting, (facts) => {
        const shared = facts
          .map(({ quantity }) => boundsOf(quantity))
          .reduce<ExactInterval | null>((all, one) => all && intersect(all, one), { min: null, max: null });
        expect(series(figures(...facts), TURNOVER)[0]?.agreement).toBe(shared ? "agreed" : "disputed");
      }),
    );
  });

  it("puts each fact on one side, those of a side share a value, and there are as few sides as can be", () => {
    fc.assert(
      fc.property(conflicting, (facts) => {
        const [point] = series(figures(...facts), TURNOVER);
        const sides = point?.derived === false ? point.sides : [];
        expect(sides.flatMap((side) => idsOf(side.facts)).sort()).toEqual(idsOf(facts).sort());
        for (const { min, max } of sides) expect(min === null || max === null || min < max).toBe(true);
        // Facts that disagree with one another need a side each, and no more sides than such facts are needed.
        expect(sides).toHaveLength(mostApart(facts));
      }),
    );
  });

  it("chooses by the policy, and lists the chosen fact first", () => {
    const latest = figure({ value: 10, min: null, article: "a1" });
    const precise = figure({ value: 10.2, min: 10.15, max: 10.25, article: "a2" });
    const earliest = figure({ value: 10.1, min: 10, max: 10.3, article: "a3" });
    const data = figures(latest, precise, earliest);
    const chosen = (prefer?: SeriesOptions<Ids>["prefer"]) =>
      series(data, { ...TURNOVER, ...(prefer && { prefer }) }).map(({ facts, chosen, value }) => {
        expect([facts[0], value]).toEqual([chosen, chosen.quantity.value]);
        return facts.map(({ article }) => article).join(" ");
      });
    expect(chosen()).toEqual(["a1 a3 a2"]);
    expect(chosen("latest")).toEqual(["a1 a3 a2"]);
    expect(chosen("most-precise")).toEqual(["a2 a3 a1"]);
    expect(chosen("earliest")).toEqual(["a3 a2 a1"]);
    expect(chosen((facts) => facts[1] ?? facts[0])).toEqual(["a2 a3 a1"]);
  });

  it("takes the latest of equally precise facts, with widths compared exactly", () => {
    // In binary floating point 27.65 - 27.55 is less than 23.85 - 23.75.
    const older = figure({ value: 27.6, min: 27.55, max: 27.65, article: "a3" });
    const newer = figure({ value: 23.8, min: 23.75, max: 23.85, article: "a2" });
    const open = figure({ value: 20, min: 20, max: null, article: "a1" });
    const [point] = series(figures(newer, older, open), { ...TURNOVER, prefer: "most-precise" });
    expect(point?.chosen).toBe(newer);
  });

  it("lists every wording, and null for the indicator's own", () => {
    const observations = [figure({ id: "a", value: 1 }), figure({ id: "b", value: 1, wording: "FDI" })];
    expect(series(figures(...observations), TURNOVER).map(({ wordings }) => wordings)).toEqual([[null, "FDI"]]);
  });

  it("shows whole calendar years only, unless asked for all", () => {
    const observations = [
      figure({ id: "undated", value: 1, period: null }),
      figure({ id: "since", value: 1, period: { ...time("2005-01-01", ""), edtf: "2005/.." } }),
      figure({ id: "by", value: 1, period: { ...time("", "2023-01-01"), edtf: "../2022" } }),
      figure({
        id: "a day of the year",
        value: 1,
        period: { ...YEAR_2022, edtf: "[2022-01-01..2022-12-31]", holds: "once" },
      }),
      figure({ id: "year", value: 1 }),
      figure({ id: "twelve months", value: 1, period: { ...YEAR_2022, edtf: "2022-01/2022-12" } }),
      figure({ id: "two years", value: 1, period: time("2022-01-01", "2024-01-01") }),
      figure({ id: "months", value: 1, period: MONTHS_2022 }),
    ];
    expect(placesOf(observations, TURNOVER)).toEqual(["2022-01/2022-12: twelve months, year"]);
    expect(placesOf(observations, ALL)).toEqual([
      "2005/..: since",
      "2022-01/2022-07: months",
      "[2022-01-01..2022-12-31]: a day of the year",
      "2022-01/2022-12: twelve months, year",
      "2022-01-01/2024-01-01: two years",
      "../2022: by",
      "null: undated",
    ]);
  });

  it("takes figures that hold as of their article for one point only within an article", () => {
    const since = { ...time("2005-01-01", ""), edtf: "2005/.." };
    const observations = [
      figure({ id: "new", value: 1, period: null, article: "a1" }),
      figure({ id: "old", value: 1, period: null, article: "a3" }),
      figure({ id: "old too", value: 1, period: null, article: "a3" }),
      figure({ id: "new total", value: 1, period: since, article: "a1" }),
      figure({ id: "old total", value: 1, period: since, article: "a2" }),
    ];
    expect(placesOf(observations, ALL)).toEqual([
      "2005/..: old total",
      "2005/..: new total",
      "null: old too, old",
      "null: new",
    ]);
  });

  it("keeps facts of an article that is not in the data, as the oldest", () => {
    const observations = [figure({ value: 1, article: "a3" }), figure({ value: 1, article: "a0" })];
    expect(placesOf(observations, TURNOVER)).toEqual(["2022: trade-turnover.2022.a3, trade-turnover.2022.a0"]);
  });

  it("gives nothing for ids that the data does not have", () => {
    const data = figures(figure({ value: 1 }));
    expect(series(data, { indicator: "nothing" })).toEqual([]);
    expect(series(data, { indicator: "__proto__", derive: true })).toEqual([]);
    expect(series(data, { ...TURNOVER, partner: "x".repeat(100_000) })).toEqual([]);
    expect(series(figures(), { ...ALL, derive: true })).toEqual([]);
  });

  it("leaves its input as it is", () => {
    const data = Object.freeze({
      ...figures(),
      observations: Object.freeze([figure({ value: 2 }), figure({ value: 1, period: year(2000) })]),
    });
    const before = JSON.stringify(data);
    series(data, { ...ALL, derive: true, prefer: "most-precise" });
    expect(JSON.stringify(data)).toBe(before);
  });

  it("refuses bad options", () => {
    const ask = (options: unknown) => () => series(figures(figure({ value: 1 })), options as SeriesOptions<Ids>);
    expect(ask({})).toThrow(new RangeError('series: option "indicator" is undefined; allowed: a text'));
    expect(ask({ ...TURNOVER, frequency: "month" })).toThrow(
      new RangeError('series: option "frequency" is "month"; allowed: year, all'),
    );
    expect(ask({ ...TURNOVER, prefer: "best" })).toThrow(
      new RangeError('series: option "prefer" is "best"; allowed: latest, most-precise, earliest, or a function'),
    );
    expect(ask({ ...TURNOVER, derive: 1 })).toThrow(RangeError);
    expect(ask({ ...TURNOVER, partner: Number.NaN })).toThrow(RangeError);
    expect(ask({ ...TURNOVER, indicators: "x" })).toThrow(
      new TypeError(
        'series: unknown option "indicators"; allowed: indicator, partner, subject, frequency, prefer, derive',
      ),
    );
    expect(ask(JSON.parse('{ "indicator": "exports", "__proto__": { "derive": true } }'))).toThrow(TypeError);
    expect(ask(undefined)).toThrow(TypeError);
    const trap = Object.defineProperty({ ...TURNOVER }, "partner", {
      enumerable: true,
      get: () => {
        throw new Error("trap");
      },
    });
    expect(ask(trap)).toThrow(TypeError);
  });

  it("refuses what a function picks from elsewhere", () => {
    const data = figures(figure({ value: 1 }));
    expect(() => series(data, { ...TURNOVER, prefer: () => figure({ value: 1 }) })).toThrow(
      new RangeError('series: option "prefer" picked what is none of the facts; allowed: one of those it was given'),
    );
  });
});
