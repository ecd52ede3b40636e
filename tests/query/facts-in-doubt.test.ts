import { describe, expect, it } from "vitest";
import type { FindingSide } from "../../src/model/finding";
import { factsInDoubt } from "../../src/query/facts-in-doubt";

const side = (from: FindingSide["from"], ...facts: string[]): FindingSide => ({
  facts,
  from,
  min: 1,
  max: 2,
  unit: "USD",
});

describe("factsInDoubt", () => {
  it("gives the one figure that a repair would change", () => {
    const sides = [side("sum", "a", "b"), side("stated", "c")];
    expect(factsInDoubt({ facts: ["b", "a", "c"], sides, repair: { fact: "b", power: 3, value: 1 } })).toEqual(["b"]);
  });

  it("gives the figure that misses a growth or a count computed from others", () => {
    expect(factsInDoubt({ facts: ["a", "b", "c"], sides: [side("stated", "a"), side("growth", "b", "c")] })).toEqual([
      "a",
    ]);
    expect(factsInDoubt({ facts: ["a", "b"], sides: [side("stated", "a"), side("count", "b")] })).toEqual(["a"]);
  });

  it("gives all facts if nothing says which is wrong", () => {
    const facts = ["a", "b", "c"];
    expect(factsInDoubt({ facts, sides: [side("stated", "a"), side("sum", "b", "c")] })).toEqual(facts);
    expect(factsInDoubt({ facts, sides: [side("base", "a"), side("growth", "b")] })).toEqual(facts);
    expect(factsInDoubt({ facts })).toEqual(facts);
    expect(factsInDoubt({ facts: [] })).toEqual([]);
  });
});
