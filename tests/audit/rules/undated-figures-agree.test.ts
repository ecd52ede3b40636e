import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "undated-figures-agree";
const shares = (...words: readonly string[]) =>
  words.map((stated, index) => figure("part", stated, { period: null, article: `a${index + 1}` }));

describe("undatedFiguresAgree", () => {
  it("passes if undated figures share a value", () => {
    expect(verdictsOf(RULE, ...shares("more than 30%", "approximately one-third"))).toEqual(["pass"]);
  });

  it("finds a tension and never more, the figure that disagrees with most first", () => {
    const [check] = checksOf(RULE, {
      facts: shares("approximately 30 percent", "40 percent", "approximately one-third", "more than 30%"),
    });
    expect(check).toMatchObject({
      id: `${RULE}.part.ruritania-union.undated.a1`,
      verdict: "tension",
      facts: ["part.ruritania-union.undated.a2", "part.ruritania-union.undated.a1", "part.ruritania-union.undated.a3"],
      gap: { min: 4.5, max: 15.5, unit: "percent" },
      detail:
        "For share of sales of Ruritania with the Union, given without a date, “40 percent” (The Paper, 15 January " +
        "2025) does not agree with “approximately 30 percent” (The Paper, 15 January 2025) and “approximately " +
        "one-third” (The Paper, 15 January 2025). As written, the farthest two are at least 4.5 percentage points " +
        "apart, but without a date they may speak of different times.",
    });
    expect(verdictsOf(RULE, ...shares("1.5%", "99.5%"))).toEqual(["tension"]);
  });

  it("knows the boundary: 38.5 ends where 39.5 would begin", () => {
    expect(verdictsOf(RULE, ...shares("38 percent", "39 percent"))).toEqual(["tension"]);
    expect(verdictsOf(RULE, ...shares("38.5 percent", "39 percent"))).toEqual(["pass"]);
  });

  it("leaves out dated figures, and stocks, which grow", () => {
    expect(verdictsOf(RULE, ...shares("1%"), figure("part", "90%", { article: "a2" }))).toEqual(["untestable"]);
    const stocks = ["$160 billion", "$180 billion"].map((words, index) =>
      figure("stock", words, { period: null, article: `a${index}` }),
    );
    expect(verdictsOf(RULE, ...stocks)).toEqual(["untestable"]);
  });
});
