import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../../src/cli/resolve/nearest";

describe("nearest", () => {
  it("gives at most three, the nearest first, in either case", () => {
    expect(nearest("TRDE", ["tradf", "trade", "show", "trad", "tree"])).toEqual(["trade", "tree", "trad"]);
    expect(nearest("xyz", ["trade"])).toEqual([]);
  });
});

describe("didYouMean", () => {
  it("asks, or says something else", () => {
    expect(didYouMean(["a", "b"], "look it up")).toBe("did you mean a or b?");
    expect(didYouMean([], "look it up")).toBe("look it up");
  });
});
