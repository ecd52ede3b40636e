import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/list/group-by";

describe("groupBy", () => {
  it("keeps keys and items in the order in which they come", () => {
    const groups = groupBy(["bb", "a", "cc", "d"], (word) => word.length);
    expect([...groups]).toEqual([
      [2, ["bb", "cc"]],
      [1, ["a", "d"]],
    ]);
  });

  it("gives no group for no item", () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
