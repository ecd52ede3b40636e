import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/query/series-points/agreement-of";
import { figure } from "../../support/figures-fixture";

const between = (min: number | null, max: number | null) => figure({ value: 0, min, max });

describe("agreementOf", () => {
  it("takes the interval of a single fact", () => {
    const only = between(1, null);
    expect(agreementOf([only])).toEqual({
      min: 1,
      max: null,
      agreement: "single",
      sides: [{ min: 1, max: null, facts: [only] }],
    });
  });

  it("gives what facts share", () => {
    const facts = [between(1, 3), between(2, null)];
    expect(agreementOf(facts)).toEqual({ min: 2, max: 3, agreement: "agreed", sides: [{ min: 2, max: 3, facts }] });
  });

  it("divides facts that share nothing into the fewest sides, the lowest first, and spans them", () => {
    const [high, low, middle] = [between(5, 6), between(1, 3), between(2, 5)];
    expect(agreementOf([high, low, middle])).toEqual({
      min: 1,
      max: 6,
      agreement: "disputed",
      sides: [
        { min: 2, max: 3, facts: [low, middle] },
        { min: 5, max: 6, facts: [high] },
      ],
    });
  });
});
