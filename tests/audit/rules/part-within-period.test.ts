import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "part-within-period";
const YEAR = { period: "2023", article: "a2" };
const MONTHS = { period: "2023-01/2023-07" };

describe("partWithinPeriod", () => {
  it("passes if seven months bring no more than the year", () => {
    expect(verdictsOf(RULE, figure("out", "$27.9 billion", MONTHS), figure("out", "$48.7 billion", YEAR))).toEqual([
      "pass",
    ]);
  });

  it("finds a contradiction if they bring more", () => {
    const facts = [figure("out", "$27.9 billion", MONTHS), figure("out", "$18.7 billion", YEAR)];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.out.ruritania-union.2023-01-2023-07.a1`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["out.ruritania-union.2023-01-2023-07.a1", "out.ruritania-union.2023.a2"],
        detail:
          "The Paper (15 January 2025) gives “$27.9 billion” for sales of Ruritania with the Union from January to " +
          "July 2023; that is part of “$18.7 billion” (The Paper, 15 January 2025) in 2023. Rounding cannot " +
          "explain it: the part is at least 9.1 billion US dollars too large.",
        sides: [
          {
            facts: ["out.ruritania-union.2023-01-2023-07.a1"],
            from: "stated",
            max: 27950000000,
            min: 27850000000,
            unit: "USD",
          },
          { facts: ["out.ruritania-union.2023.a2"], from: "stated", max: 18750000000, min: 18650000000, unit: "USD" },
        ],
        gap: { min: 9_100_000_000, max: 9_300_000_000, unit: "USD" },
      },
    ]);
  });

  it("knows the boundary: a part may begin just below where its whole ends", () => {
    const year = figure("out", "$1.0 billion", YEAR);
    expect(verdictsOf(RULE, figure("out", "over $1.04 billion", MONTHS), year)).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("out", "over $1.05 billion", MONTHS), year)).toEqual(["contradiction"]);
  });

  it("finds a tension if a round figure would fit, or the terms differ", () => {
    const year = figure("out", "$20 billion", YEAR);
    expect(verdictsOf(RULE, figure("out", "$21.5 billion", MONTHS), year)).toEqual(["tension"]);
    const other = figure("out", "$91.5 billion", { ...MONTHS, wording: "all sales" });
    expect(verdictsOf(RULE, other, year)).toEqual(["tension"]);
  });

  it("holds a part against the smallest of all wholes around it, not the nearest alone", () => {
    const facts = [
      figure("out", "$12.0 billion", { period: "2023-01/2023-03" }),
      figure("out", "over $8 billion", MONTHS),
      figure("out", "$10.0 billion", YEAR),
      figure("out", "$90.0 billion", { period: "2022/2024" }),
    ];
    const found = checksOf(RULE, { facts }).filter(({ verdict }) => verdict === "contradiction");
    expect(found.map((check) => check.facts)).toEqual([
      ["out.ruritania-union.2023-01-2023-03.a1", "out.ruritania-union.2023.a2"],
    ]);
  });

  it("finds a contradiction in the same terms behind a tension of others", () => {
    const facts = [
      figure("out", "$30.0 billion", MONTHS),
      figure("out", "$20.0 billion", YEAR),
      figure("out", "$10.0 billion", { ...YEAR, wording: "other", article: "a3" }),
    ];
    expect(verdictsOf(RULE, ...facts)).toEqual(["contradiction"]);
  });

  it("groups parts that fail on one whole, that whole first", () => {
    const parts = [1, 3].map((month) => figure("out", "$9.0 billion", { period: `2023-0${month}` }));
    const checks = checksOf(RULE, { facts: [...parts, figure("out", "$9.0 million", YEAR)] });
    expect(checks.map((check) => check.facts)).toEqual([
      ["out.ruritania-union.2023.a2", "out.ruritania-union.2023-01.a1", "out.ruritania-union.2023-03.a1"],
    ]);
  });

  it.each([
    ["the same period", { period: "2023-01/2023-07", article: "a2" }],
    ["a period that only meets it", { period: "2023-06/2024-05" }],
    ["an open period", { period: "2023/.." }],
    ["another partner", { period: "2023", partner: "borduria" }],
    ["another currency", { period: "2023", quantity: figure("out", "€1").quantity }],
  ])("does not compare with %s", (_, changes) => {
    expect(verdictsOf(RULE, figure("out", "$2.0 billion", MONTHS), figure("out", "$1.0 billion", changes))).toEqual([
      "untestable",
    ]);
  });

  it("leaves out what is no flow", () => {
    expect(verdictsOf(RULE, figure("part", "90%", MONTHS), figure("part", "10%", YEAR))).toEqual(["untestable"]);
  });
});
