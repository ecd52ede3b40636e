import { describe, expect, it } from "vitest";
import { growthsOf } from "../../../src/query/series-points/growths-of";
import { INDICATORS } from "../../support/figures-fixture";

describe("growthsOf", () => {
  it("gives the indicators that say how a level changed", () => {
    expect(growthsOf(INDICATORS, "imports")).toEqual(["imports-change"]);
    expect(growthsOf(INDICATORS, "total")).toEqual([]);
  });
});
