import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/fact";
import { implyLevels } from "../../../src/query/series-points/imply-levels";
import { statePoint } from "../../../src/query/series-points/state-point";
import { figure, YEAR_2022, YEAR_2023 } from "../../support/figures-fixture";

const latest = (facts: readonly [Observation, ...Observation[]]) => facts.at(-1) ?? facts[0];
const growth = (value: number, rest: Partial<Observation> = {}) =>
  figure({ unit: "percent", indicator: "turnover-change", period: YEAR_2023, ...rest, value });
const OLDER = figure({ value: 40, period: YEAR_2023, article: "a2" });
const NEWER = figure({ value: 50, period: YEAR_2023 });
const POINT = statePoint([OLDER, NEWER], latest);

describe("implyLevels", () => {
  it("implies the level of the year before out of the level of its own article", () => {
    const [level, ...rest] = implyLevels([POINT], [growth(25, { article: "a2" })], latest);
    expect(level).toMatchObject({ year: 2022, value: 32, facts: [OLDER, { indicator: "turnover-change" }] });
    expect(rest).toEqual([]);
  });

  it("takes the chosen level if its article has none", () => {
    expect(implyLevels([POINT], [growth(25, { article: "a3" })], latest)).toMatchObject([{ value: 40 }]);
  });

  it("goes the other way round if no level of its own period is stated", () => {
    const before = statePoint([figure({ value: 40, period: YEAR_2022 })], latest);
    expect(implyLevels([before], [growth(25)], latest)).toMatchObject([{ year: 2023, value: 50 }]);
  });

  it("implies nothing out of a fall to nothing, of another place or without a period", () => {
    const growths = [growth(-100), growth(25, { partner: "zz" }), growth(25, { period: null })];
    expect(implyLevels([POINT], growths, latest)).toEqual([]);
    expect(implyLevels([POINT], [growth(-99)], latest)).toHaveLength(1);
  });
});
