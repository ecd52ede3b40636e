import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "one-currency";

describe("oneCurrency", () => {
  it("passes amounts of a total and its parts that are all in one currency", () => {
    expect(verdictsOf(RULE, figure("total", "$2"), figure("out", "$1"), figure("in", "$1"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("out", "$2"), figure("out", "$1", { period: "2022" }))).toEqual(["pass"]);
  });

  it("notes a rarer currency among them, with an amount of each", () => {
    const facts = [figure("total", "$2 billion"), figure("out", "€1 billion"), figure("in", "$1 billion")];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.in.ruritania-union.2023.a1`,
        rule: RULE,
        verdict: "note",
        facts: ["out.ruritania-union.2023.a1", "in.ruritania-union.2023.a1", "total.ruritania-union.2023.a1"],
        detail:
          "Ruritania with the Union: amounts that belong together are in euros and US dollars, so they are not compared with " +
          "each other: sales “€1 billion” (The Paper, 15 January 2025), beside purchases “$1 billion” (The Paper, 15 January 2025).",
      },
    ]);
  });

  it("knows the boundary: other parties, another indicator, no money", () => {
    for (const changes of [{ partner: "borduria" }, { subject: "syldavia" }])
      expect(verdictsOf(RULE, figure("out", "$1"), figure("in", "€1", changes))).toEqual(["untestable"]);
    expect(verdictsOf(RULE, figure("out", "$1"), figure("stock", "€1"))).toEqual(["untestable"]);
    expect(verdictsOf(RULE, figure("out", "$1"), figure("out-change", "1%"))).toEqual(["untestable"]);
    expect(verdictsOf(RULE, figure("out", "$1"), figure("out", "€1", { article: "a2" }))).toEqual(["note"]);
  });
});
