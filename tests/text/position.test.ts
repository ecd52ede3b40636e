import { describe, expect, it } from "vitest";
import { position } from "../../src/text/position";

describe("position", () => {
  it("counts lines and columns from 1 and gives the line", () => {
    expect(position("one\ntwo\n", 5)).toEqual({ line: 2, column: 2, source: "two" });
    expect(position("one", 0)).toEqual({ line: 1, column: 1, source: "one" });
    expect(position("one\r\ntwo", 1)).toEqual({ line: 1, column: 2, source: "one" });
  });
});
