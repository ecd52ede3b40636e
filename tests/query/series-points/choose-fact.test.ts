import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/fact";
import type { Ids } from "../../../src/model/ids";
import { chooseFact, type Preference } from "../../../src/query/series-points/choose-fact";
import { figure } from "../../support/figures-fixture";

const FIRST = figure({ value: 1, min: 1, max: null, article: "a3" });
const SECOND = figure({ value: 2, min: 1.5, max: 2.5, article: "a2" });
const THIRD = figure({ value: 3, min: 0, max: 5, article: "a1" });
const choose = (prefer: Preference<Ids>): Observation => chooseFact("helper", [FIRST, SECOND, THIRD], prefer);

describe("chooseFact", () => {
  it("takes the latest, the earliest, the most precise or the one that a function picks", () => {
    expect(choose("latest")).toBe(THIRD);
    expect(choose("earliest")).toBe(FIRST);
    expect(choose("most-precise")).toBe(SECOND);
    expect(choose(([first]) => first)).toBe(FIRST);
  });

  it("takes the latest of facts that are equally precise", () => {
    const later = figure({ value: 2.25, min: 1.75, max: 2.75, article: "a1" });
    expect(chooseFact("helper", [SECOND, FIRST, later], "most-precise")).toBe(later);
    expect(chooseFact("helper", [FIRST], "most-precise")).toBe(FIRST);
  });

  it("refuses a pick that it did not offer", () => {
    expect(() => choose(() => ({ ...FIRST }))).toThrow(
      new RangeError('helper: option "prefer" picked what is none of the facts; allowed: one of those it was given'),
    );
  });
});
