import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/schema/dataset-problem";

describe("formatProblem", () => {
  it("tells a problem in its four parts", () => {
    expect(formatProblem({ path: ["roles", "x"], found: "a", expected: "b", fix: "c" })).toBe(
      "roles › x\n  found:    a\n  expected: b\n  fix:      c",
    );
  });
});
