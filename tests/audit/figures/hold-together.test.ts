import { describe, expect, it } from "vitest";
import { holdTogether } from "../../../src/audit/figures/hold-together";
import { indexInput } from "../../../src/audit/index-input";
import type { Observation } from "../../../src/model/fact";
import { dataOf, figure } from "../../support/audit-fixture";

const hold = (facts: readonly [Observation, Observation, ...Observation[]], doubt?: string) => {
  const index = indexInput(dataOf({ facts }), undefined);
  const [first, second, ...others] = index.figures;
  return holdTogether([first!, second!, ...others], index, () => doubt);
};
const ONE = figure("in", "$1.5 billion");
const other = (words: string, article = "a2") => figure("in", words, { article });

describe("holdTogether", () => {
  it("passes figures that share a value", () => {
    const { verdict, detail, sides } = hold([ONE, other("$1.52 billion")]);
    expect({ verdict, sides }).toEqual({ verdict: "pass", sides: undefined });
    expect(detail).toMatch(/can all be true\.$/);
  });

  it("finds a contradiction, with both sides and how far they are apart", () => {
    const found = hold([ONE, other("$1.9 billion")]);
    expect(found).toMatchObject({
      of: ONE.id,
      verdict: "contradiction",
      sides: [{ from: "stated" }, { from: "stated" }],
      gap: { min: 300_000_000, max: 500_000_000, unit: "USD" },
    });
  });

  it("finds no more than a tension if there is a doubt, or the terms are others", () => {
    expect(hold([ONE, other("$1.9 billion")], "they may differ").verdict).toBe("tension");
    const gross = { ...other("$1.9 billion"), wording: "gross purchases" };
    expect(hold([ONE, gross])).toMatchObject({ verdict: "tension" });
  });

  it("finds a contradiction among those in one term beside one in another", () => {
    const gross = { ...other("$2.9 billion", "a3"), wording: "gross purchases" };
    expect(hold([ONE, other("$1.9 billion"), gross]).verdict).toBe("contradiction");
  });
});
