import { describe, expect, it } from "vitest";
import { onceForEach } from "../../src/list/once-for-each";

describe("onceForEach", () => {
  it("builds once for one list, and again for another", () => {
    let built = 0;
    const count = onceForEach((list: readonly string[]) => {
      built += 1;
      return list.length;
    });
    const list = ["a", "b"];
    expect([count(list), count(list), count(["a"])]).toEqual([2, 2, 1]);
    expect(built).toBe(2);
  });

  it("builds again when the list has grown", () => {
    const last = onceForEach((list: readonly string[]) => list.at(-1));
    const list = ["a"];
    last(list);
    list.push("b");
    expect(last(list)).toBe("b");
  });
});
