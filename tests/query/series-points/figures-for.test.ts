import { describe, expect, it } from "vitest";
import { figuresFor } from "../../../src/query/series-points/figures-for";
import { figure, figures, MONTHS_2022 } from "../../support/figures-fixture";

const LATE = figure({ value: 1 });
const EARLY = figure({ value: 2, article: "a3" });
const EXPORTS = figure({ value: 3, indicator: "exports" });
const MONTHS = figure({ value: 4, period: MONTHS_2022, partner: "zz" });
const OTHER = figure({ value: 5, subject: "vv" });
const DATA = figures(LATE, EARLY, EXPORTS, MONTHS, OTHER);

describe("figuresFor", () => {
  it("gives the figures of the indicators in the order of publication", () => {
    expect(figuresFor(DATA, ["trade-turnover"], {})).toEqual([EARLY, LATE, MONTHS, OTHER]);
    expect(figuresFor(DATA, ["exports", "imports"], {})).toEqual([EXPORTS]);
  });

  it("takes whole years, a partner and a subject as asked", () => {
    expect(figuresFor(DATA, ["trade-turnover"], { frequency: "year" })).toEqual([EARLY, LATE, OTHER]);
    expect(figuresFor(DATA, ["trade-turnover"], { partner: "zz" })).toEqual([MONTHS]);
    expect(figuresFor(DATA, ["trade-turnover"], { subject: "vv", partner: "yy" })).toEqual([OTHER]);
    expect(figuresFor(DATA, ["trade-turnover"], { partner: "nobody" })).toEqual([]);
  });
});
