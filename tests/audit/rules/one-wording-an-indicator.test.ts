import { describe, expect, it } from "vitest";
import { checksOf, figure, INDICATORS, verdictsOf } from "../../support/audit-fixture";

describe("oneWordingAnIndicator", () => {
  const RULE = "one-wording-an-indicator";
  const worded = (article: string, wording?: string) =>
    figure("out", "$1", { article, ...(wording !== undefined && { wording }) });

  it("passes if all articles use the same term, or none", () => {
    expect(verdictsOf(RULE, worded("a1", "goods"), worded("a2", "goods"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, worded("a1"), worded("a2"))).toEqual(["pass"]);
  });

  it("notes different terms, and a term beside none", () => {
    expect(checksOf(RULE, { facts: [worded("a1", "goods"), worded("a2"), worded("a3", "goods")] })).toEqual([
      {
        id: `${RULE}.out.ruritania-union.2023.a1`,
        rule: RULE,
        verdict: "note",
        facts: [1, 2, 3].map((article) => `out.ruritania-union.2023.a${article}`),
        detail:
          "For sales of Ruritania with the Union, the articles also write “goods” (The Paper, 15 January 2025), " +
          "which may not mean the same.",
      },
    ]);
  });

  it("takes a term that is among the indicator's words for no other", () => {
    const indicators = INDICATORS.map((indicator) => ({ ...indicator, words: ["goods sold"] }));
    const verdicts = (term: string) =>
      checksOf(RULE, { facts: [worded("a1", term), worded("a2")], indicators }).map(({ verdict }) => verdict);
    expect(verdicts("Goods sold")).toEqual(["pass"]);
    expect(verdicts("goods")).toEqual(["note"]);
  });

  it("compares one indicator for the same parties only, over all periods", () => {
    const goods = figure("out", "$1", { wording: "goods", article: "a2" });
    for (const changes of [{ partner: "borduria" }, { subject: "syldavia" }, { indicator: "in" }])
      expect(verdictsOf(RULE, worded("a1"), { ...goods, ...changes })).toEqual(["untestable"]);
    expect(verdictsOf(RULE, worded("a1"), figure("out", "$1", { wording: "goods", period: null }))).toEqual(["note"]);
  });
});
