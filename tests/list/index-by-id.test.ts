import { describe, expect, it } from "vitest";
import { indexById } from "../../src/list/index-by-id";

describe("indexById", () => {
  it("finds items by id, and nothing by what only objects have", () => {
    const list = [{ id: "a" }, { id: "b" }];
    expect(indexById(list).get("b")).toBe(list[1]);
    expect(indexById(list).get("constructor")).toBeUndefined();
  });

  it("gives the first of two with one id", () => {
    const list = [
      { id: "a", at: 1 },
      { id: "a", at: 2 },
    ];
    expect(indexById(list).get("a")).toBe(list[0]);
  });

  it("is kept for a list", () => {
    const list = [{ id: "a" }];
    expect(indexById(list)).toBe(indexById(list));
  });
});
