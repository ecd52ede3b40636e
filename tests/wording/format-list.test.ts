import { describe, expect, it } from "vitest";
import { formatList } from "../../src/wording/format-list";

describe("formatList", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("joins %j with commas and a last and", (words, list) => {
    expect(formatList(words)).toBe(list);
  });

  it("takes another word before the last", () => {
    expect(formatList(["a", "b", "c"], "or")).toBe("a, b or c");
  });
});
