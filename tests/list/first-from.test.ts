import { describe, expect, it } from "vitest";
import { firstFrom } from "../../src/list/first-from";

describe("firstFrom", () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 3],
    [9, 4],
    [10, 6],
  ])("finds for %d the first that reaches it", (least, index) => {
    expect(firstFrom([2, 3, 3, 5, 9, 9.5], (number) => number >= least)).toBe(index);
  });

  it("gives the length of a list in which none is far enough", () => {
    expect(firstFrom([], () => true)).toBe(0);
    expect(firstFrom([1, 2], () => false)).toBe(2);
  });
});
