import { describe, expect, it } from "vitest";
import { isData } from "../../src/list/is-data";

describe("isData", () => {
  it("takes what has members, no list, no text and not nothing", () => {
    expect([{}, { a: 1 }, [], null, undefined, "a", 1].map(isData)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
