import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "sums-not-split";

describe("sumsNotSplit", () => {
  it("passes an article that gives whole sums, or pieces that do not fit together", () => {
    const whole = [figure("total", "$2"), figure("out", "$1"), figure("in", "$1")];
    expect(verdictsOf(RULE, ...whole, figure("total", "$3", { period: "2022" }))).toEqual(["untestable"]);
    expect(verdictsOf(RULE, figure("total", "$2"), figure("total", "$3", { period: "2022" }))).toEqual(["pass"]);
  });

  it("finds a tension in a sum of which one member has another period", () => {
    const facts = [
      figure("total", "$2.0 billion"),
      figure("in", "$1.0 billion"),
      figure("out", "$1.0 billion", { period: "2022" }),
    ];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.out.ruritania-union.2022.a1`,
        rule: RULE,
        verdict: "tension",
        facts: ["out.ruritania-union.2022.a1", "in.ruritania-union.2023.a1", "total.ruritania-union.2023.a1"],
        detail:
          "The Paper (15 January 2025) gives sales “$1.0 billion” for Ruritania with the Union in 2022, in US dollars, and " +
          "purchases “$1.0 billion” and turnover “$2.0 billion” for Ruritania with the Union in 2023, in US dollars: together " +
          "they would be one whole sum.",
      },
    ]);
  });

  it("finds one of another partner or currency", () => {
    const facts = [figure("total", "$2.0 billion"), figure("in", "$1.0 billion")];
    expect(verdictsOf(RULE, ...facts, figure("out", "$1.0 billion", { partner: "borduria" }))).toEqual(["tension"]);
    expect(verdictsOf(RULE, ...facts, figure("out", "€1.0 billion"))).toEqual(["tension"]);
  });

  it("knows the boundary: pieces that differ in two respects, that lack something, or of two articles", () => {
    const facts = [figure("total", "$2.0 billion"), figure("in", "$1.0 billion")];
    const far = figure("out", "$1.0 billion", { partner: "borduria", period: "2022" });
    expect(verdictsOf(RULE, ...facts, far)).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("in", "$1.0 billion"), figure("out", "$1.0 billion", { period: "2022" }))).toEqual([
      "pass",
    ]);
    expect(verdictsOf(RULE, ...facts, figure("out", "$1.0 billion", { period: "2022", article: "a2" }))).toEqual([
      "untestable",
    ]);
  });
});
