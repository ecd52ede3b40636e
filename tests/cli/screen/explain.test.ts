import { describe, expect, it } from "vitest";
import { explainProblem } from "../../../src/cli/screen/explain";
import { styleFor } from "../../../src/cli/screen/style";

const STYLE = styleFor({ columns: 60 }, {}, false);

describe("explainProblem", () => {
  it("tells a problem in its four parts, several things one below the other", () => {
    const problem = { where: "kz-eu-facts fact", found: ["a", "b"], expected: "c", fix: "d" };
    expect(explainProblem(problem, STYLE)).toEqual([
      "kz-eu-facts fact",
      "  found:    a",
      "            b",
      "  expected: c",
      "  fix:      d",
    ]);
  });

  it("shortens what somebody typed", () => {
    const lines = explainProblem({ where: "here", found: "z".repeat(900), expected: "c", fix: "d" }, STYLE);
    expect(lines.join("").match(/z/g)).toHaveLength(499);
    expect(lines.join("")).toContain("…");
  });
});
