import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "scale-fits-neighbours";

describe("scaleFitsNeighbours", () => {
  it("passes amounts of one size", () => {
    const facts = [figure("in", "$1.2 billion"), figure("in", "$1.143 billion", { period: "2024-01/2024-07" })];
    expect(verdictsOf(RULE, ...facts)).toEqual(["pass"]);
  });

  it("finds a tension in one of another size, per day", () => {
    const facts = [figure("in", "$1.2 billion"), figure("in", "$1.143 million", { period: "2024-01/2024-07" })];
    expect(checksOf(RULE, { facts })).toMatchObject([
      {
        id: `${RULE}.in.ruritania-union.2024-01-2024-07.a1`,
        verdict: "tension",
        facts: ["in.ruritania-union.2024-01-2024-07.a1", "in.ruritania-union.2023.a1"],
        detail:
          "Of purchases of Ruritania with the Union, “$1.143 million” (The Paper, 15 January 2025) from January to " +
          "July 2024 is, per day, less than a hundredth of “$1.2 billion” in 2023. One of " +
          "them may be printed with the wrong word of scale.",
      },
    ]);
  });

  it("knows the boundary: a hundred times as much", () => {
    const next = (words: string) => verdictsOf(RULE, figure("in", "$1"), figure("in", words, { period: "2022" }));
    expect(next("$100")).toEqual(["pass"]);
    expect(next("$101")).toEqual(["tension"]);
  });

  it("compares running totals as they stand, in the order of their articles", () => {
    const published = { a1: "2023", a2: "2022", a3: "2024" };
    const total = (words: string, article: string) => figure("stock", words, { period: null, article });
    const facts = [total("$160 billion", "a1"), total("$180 million", "a2"), total("$170 billion", "a3")];
    const checks = checksOf(RULE, { facts, published });
    expect(checks.map(({ verdict, facts }) => [verdict, ...facts.map((id) => id.slice(-2))])).toEqual([
      ["tension", "a1", "a2"],
    ]);
  });

  it("names an odd amount between two others once, and first", () => {
    const facts = ["$1 billion", "$2 million", "$3 billion"].map((words, index) =>
      figure("in", words, { period: `${2021 + index}` }),
    );
    expect(checksOf(RULE, { facts }).map((check) => check.facts)).toEqual([
      ["in.ruritania-union.2022.a1", "in.ruritania-union.2021.a1", "in.ruritania-union.2023.a1"],
    ]);
  });

  it.each([
    ["another partner", { partner: "borduria" }],
    ["another currency", { quantity: figure("in", "€1").quantity }],
    ["a plan", { status: "planned" as const }],
    ["no period", { period: null }],
  ])("does not compare with %s", (_, changes) => {
    const other = figure("in", "$1", { period: "2022", ...changes });
    expect(verdictsOf(RULE, figure("in", "$1.0 billion"), other)).toEqual(["untestable"]);
  });

  it("leaves out what is no money, and nothing", () => {
    expect(verdictsOf(RULE, figure("firms", "1"), figure("firms", "3,000", { period: "2022" }))).toEqual([
      "untestable",
    ]);
    expect(verdictsOf(RULE, figure("in", "$0"), figure("in", "$3,000", { period: "2022" }))).toEqual(["untestable"]);
  });
});
