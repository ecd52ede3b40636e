import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "flow-within-cumulative";
const total = (words: string, changes = {}) => figure("stock", words, { period: "2005/..", ...changes });

describe("flowWithinCumulative", () => {
  it("passes if a flow is no more than the running total it went into", () => {
    expect(verdictsOf(RULE, figure("out", "$12.5 billion", { article: "a2" }), total("$180 billion"))).toEqual([
      "pass",
    ]);
  });

  it("finds a contradiction if it is more", () => {
    const [check] = checksOf(RULE, {
      facts: [figure("out", "$12.5 billion", { article: "a2" }), total("$8.0 billion")],
    });
    expect(check).toMatchObject({
      id: `${RULE}.out.ruritania-union.2023.a2`,
      verdict: "contradiction",
      facts: ["out.ruritania-union.2023.a2", "stock.ruritania-union.2005.a1"],
      gap: { min: 4_400_000_000, max: 4_600_000_000, unit: "USD" },
      detail:
        "The Paper (15 January 2025) gives “$12.5 billion” for sales of Ruritania with the Union in 2023; that is " +
        "part of “$8.0 billion” (The Paper, 15 January 2025) for all sales. Rounding cannot explain it: the part " +
        "is at least 4.4 billion US dollars too large.",
    });
  });

  it("knows the boundary", () => {
    expect(verdictsOf(RULE, figure("out", "over $8.04 billion"), total("$8.0 billion"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("out", "over $8.05 billion"), total("$8.0 billion"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, figure("out", "$81.0 billion"), total("$80 billion"))).toEqual(["tension"]);
  });

  it.each([
    ["its start is not known", { period: null }],
    ["it stands at a day", { period: "2024-12-31" }],
    ["it goes by another term", { wording: "direct sales" }],
  ])("finds no more than a tension if %s", (_, changes) => {
    expect(verdictsOf(RULE, figure("out", "$12.5 billion"), total("$8.0 billion", changes))).toEqual(["tension"]);
  });

  it.each([
    ["began before the total's start", "2004", "2005/.."],
    ["ended after the total's article", "2025", "2005/.."],
    ["ended after the total's own end", "2023", "2005/2022"],
    ["is not dated", null, "2005/.."],
  ])("does not compare a flow that %s", (_, period, since) => {
    expect(
      verdictsOf(RULE, figure("out", "$12.5 billion", { period }), total("$8.0 billion", { period: since })),
    ).toEqual(["untestable"]);
  });

  it("takes a flow that ends on the total's last day, or the day before its article", () => {
    const until = (period: string) =>
      verdictsOf(RULE, figure("out", "$9.0 billion"), total("$8.0 billion", { period }));
    expect(until("2005/2023")).toEqual(["contradiction"]);
    expect(until("2023/2023")).toEqual(["contradiction"]);
    expect(until("2005/2023-11")).toEqual(["untestable"]);
    const facts = [figure("out", "$9.0 billion"), total("$8.0 billion")];
    const undated = [figure("out", "$9.0 billion"), total("$8.0 billion", { period: null })];
    const verdicts = ["2024-01-01", "2023-12-31", "[2023-12-31..2024-06-30]", "[..2024-06-30]"].map((day) =>
      [facts, undated].map((facts) => checksOf(RULE, { facts, published: { a1: day } })[0]?.verdict),
    );
    const unsure = ["tension", "tension"];
    expect(verdicts).toEqual([["contradiction", "tension"], unsure, unsure, unsure]);
  });

  it("holds a flow against the total with the wider partner, if its own has none", () => {
    const flow = figure("out", "$9.0 billion", { partner: "duchy" });
    expect(verdictsOf(RULE, flow, total("$8.0 billion"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, flow, total("$8.0 billion"), total("$9.0 billion", { partner: "borduria" }))).toEqual([
      "pass",
    ]);
    expect(verdictsOf(RULE, figure("out", "$9.0 billion"), total("$8.0 billion", { partner: "borduria" }))).toEqual([
      "untestable",
    ]);
  });

  it("finds a contradiction with a dated total behind a tension with an undated one", () => {
    const facts = [figure("out", "$9.0 billion"), total("$8.0 billion"), total("$2.0 billion", { period: null })];
    expect(verdictsOf(RULE, ...facts)).toEqual(["contradiction"]);
  });
});
