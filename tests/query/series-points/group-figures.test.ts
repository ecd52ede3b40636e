import { describe, expect, it } from "vitest";
import { groupFigures } from "../../../src/query/series-points/group-figures";
import { figure } from "../../support/figures-fixture";

describe("groupFigures", () => {
  it("puts figures of one indicator, unit, place and period into one group", () => {
    const [first, second] = [figure({ value: 1 }), figure({ value: 2, article: "a2" })];
    const others = [
      figure({ value: 1, unit: "EUR" }),
      figure({ value: 1, indicator: "exports" }),
      figure({ value: 1, partner: "zz" }),
      figure({ value: 1, status: "planned" }),
    ];
    expect(groupFigures([first, ...others, second])).toEqual([[first, second], ...others.map((each) => [each])]);
  });
});
