import { describe, expect, it } from "vitest";
import { formatAlone, formatCount } from "../../src/wording/format-count";

describe("formatCount", () => {
  it("puts numbers up to twelve in words, and the noun in its number", () => {
    expect(formatCount(0, "article")).toBe("no articles");
    expect(formatCount(1, "article")).toBe("one article");
    expect(formatCount(12, "article")).toBe("twelve articles");
    expect(formatCount(3001, "country", "countries")).toBe("3,001 countries");
  });
});

describe("formatAlone", () => {
  it("puts numbers up to twelve in words, and nought as a word that stands for things", () => {
    expect([0, 1, 12, 13, 3001].map(formatAlone)).toEqual(["none", "one", "twelve", "13", "3,001"]);
  });
});
