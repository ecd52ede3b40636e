import { describe, expect, it } from "vitest";
import { refuse } from "../../src/quantity/refusal";

describe("refuse", () => {
  it("shows what was found so that every character can be seen", () => {
    expect(refuse("5\u200B%", "a figure", "quote it")).toStrictEqual({
      ok: false,
      found: "“5U+200B%”",
      expected: "a figure",
      fix: "quote it",
    });
  });
});
