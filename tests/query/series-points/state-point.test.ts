import { describe, expect, it } from "vitest";
import { statePoint, wordingsOf } from "../../../src/query/series-points/state-point";
import { figure } from "../../support/figures-fixture";

const FIRST = figure({ value: 1, min: 1, max: 3, article: "a2" });
const SECOND = figure({ value: 2, min: 2, max: 4, wording: "gross" });

describe("statePoint", () => {
  it("has the value of the chosen fact, which stands first, and what all facts share", () => {
    expect(statePoint([FIRST, SECOND], (facts) => facts[1] ?? facts[0])).toEqual({
      period: "2022",
      from: "2022-01-01",
      before: "2023-01-01",
      year: 2022,
      subject: "xx",
      partner: "yy",
      value: 2,
      unit: "USD",
      derived: false,
      min: 2,
      max: 3,
      agreement: "agreed",
      sides: [{ min: 2, max: 3, facts: [FIRST, SECOND] }],
      chosen: SECOND,
      facts: [SECOND, FIRST],
      wordings: [null, "gross"],
    });
  });
});

describe("wordingsOf", () => {
  it("gives each term once, null for the indicator's own", () => {
    expect(wordingsOf([SECOND, FIRST, SECOND])).toEqual(["gross", null]);
  });
});
