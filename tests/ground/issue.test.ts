import { describe, expect, it } from "vitest";
import { formatIssues, type Issue, sortIssues } from "../../src/ground/issue";

const issue = (file: string, line?: number, column?: number): Issue => ({
  file,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
  found: "x",
  expected: "y",
  fix: "z",
});

describe("sortIssues", () => {
  it("orders by file, line and column", () => {
    const sorted = [issue("a"), issue("a", 2, 1), issue("a", 2, 9), issue("a", 10, 1), issue("b", 1, 1)];
    expect(sortIssues(sorted.toReversed())).toEqual(sorted);
  });
});

describe("formatIssues", () => {
  it("tells a problem in its four parts, with its line and a caret", () => {
    const found = { ...issue("seeds/a.yaml", 12, 3), key: ["facts", "1"], source: "  x: \u200by" };
    expect(formatIssues([found])).toBe(
      [
        "seeds/a.yaml:12:3 › facts › 1",
        "  12 |   x: U+200By",
        "     |   ^",
        "  found:    x",
        "  expected: y",
        "  fix:      z",
      ].join("\n"),
    );
  });

  it("tells the first fifty, and counts the rest", () => {
    const many = Array.from({ length: 53 }, (_, index) => issue("a", index + 1));
    const told = formatIssues(many).split("\n\n");
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toBe("… and 3 more");
    expect(formatIssues(many.slice(3))).not.toContain("more");
  });
});
