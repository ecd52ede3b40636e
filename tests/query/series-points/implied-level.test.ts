import { describe, expect, it } from "vitest";
import { impliedLevel } from "../../../src/query/series-points/implied-level";
import { figure, YEAR_2022, YEAR_2023 } from "../../support/figures-fixture";

const GROWTH = figure({
  value: 25,
  min: 20,
  max: 25,
  unit: "percent",
  indicator: "turnover-change",
  period: YEAR_2023,
});

describe("impliedLevel", () => {
  it("divides a level by the growth to the one before", () => {
    const level = figure({ value: 50, min: 48, max: 60, period: YEAR_2023 });
    expect(impliedLevel(level, GROWTH, YEAR_2022, "before")).toEqual({
      period: "2022",
      from: "2022-01-01",
      before: "2023-01-01",
      year: 2022,
      subject: "xx",
      partner: "yy",
      value: 40,
      min: 38.4,
      max: 50,
      unit: "USD",
      derived: true,
      agreement: "single",
      formula: "50 / (1 + 25 / 100)",
      chosen: level,
      facts: [level, GROWTH],
      wordings: [null],
    });
  });

  it("multiplies a level by the growth to the one after", () => {
    const level = figure({ value: 40, min: 40, max: 50 });
    expect(impliedLevel(level, GROWTH, YEAR_2023, "after")).toMatchObject({
      year: 2023,
      value: 50,
      min: 48,
      max: 62.5,
      formula: "40 * (1 + 25 / 100)",
    });
  });
});
