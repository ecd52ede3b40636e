import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { facetWords, partnerOf, yearsOfPeriod } from "../../../../src/site/explorer/section/facets";
import { figure } from "../../../support/figures-fixture";
import { role, time } from "../../../support/people-fixture";
import { contradiction, pageWith } from "../small-page";

const during = (from: string, before: string): Observation => figure({ value: 1, period: time(from, before) });

describe("yearsOfPeriod", () => {
  it("gives each year that a period touches, but not the one on whose first day it is over", () => {
    expect(yearsOfPeriod(during("2022-01-01", "2023-01-01"))).toEqual(["2022"]);
    expect(yearsOfPeriod(during("2022-12-01", "2024-02-01"))).toEqual(["2022", "2023", "2024"]);
  });

  it("gives the one year that is known of an open period", () => {
    expect(yearsOfPeriod(during("2005-01-01", ""))).toEqual(["2005"]);
    expect(yearsOfPeriod(during("", "2060-01-01"))).toEqual(["2060"]);
  });

  it("gives none without a period, and no more than twenty", () => {
    expect(yearsOfPeriod(figure({ value: 1, period: null }))).toEqual([]);
    expect(yearsOfPeriod(during("1900-01-01", "2000-01-01"))).toHaveLength(20);
  });
});

describe("partnerOf", () => {
  it("gives the partner, and nothing for facts without one", () => {
    expect(partnerOf(figure({ value: 1 }))).toEqual(["yy"]);
    expect(partnerOf(role("ann", "minister", "xx"))).toEqual([]);
  });
});

describe("facetWords", () => {
  it("gives partner, years, status, and whether the fact is in doubt", () => {
    const [aim, other] = [figure({ value: 1, status: "target" }), figure({ value: 9, article: "a2" })];
    const page = pageWith([aim, other], { findings: [contradiction([aim, other])] });
    expect(facetWords(page, aim)).toEqual(["yy", "2022", "target", "disputed"]);
    expect(facetWords(pageWith([other]), other)).toEqual(["yy", "2022"]);
  });
});
