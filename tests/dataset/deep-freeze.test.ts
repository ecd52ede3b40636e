import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/dataset/deep-freeze";

describe("deepFreeze", () => {
  it("gives the value itself, with nothing in it that can be changed", () => {
    const value = { list: [{ name: "a" }], none: null };
    expect(deepFreeze(value)).toBe(value);
    expect(() => value.list.push({ name: "b" })).toThrow(TypeError);
    expect(() => Object.assign(value.list[0] ?? {}, { name: "b" })).toThrow(TypeError);
  });

  it("takes values that are no objects as they are", () => {
    expect([deepFreeze("a"), deepFreeze(null), deepFreeze(1)]).toEqual(["a", null, 1]);
  });
});
