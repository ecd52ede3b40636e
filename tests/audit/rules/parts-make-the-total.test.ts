import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "parts-make-the-total";

describe("partsMakeTheTotal", () => {
  it("passes if the sum of the parts meets the total", () => {
    const facts = [figure("total", "$1.2 billion"), figure("out", "$500.0 million"), figure("in", "$690.0 million")];
    expect(verdictsOf(RULE, ...facts)).toEqual(["pass"]);
  });

  it("finds a contradiction, with the arithmetic and the gap, if no reading makes it fit", () => {
    const facts = [figure("total", "$1.23 billion"), figure("out", "$598.0 million"), figure("in", "$698.9 million")];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: "parts-make-the-total.total.ruritania-union.2023.a1",
        rule: RULE,
        verdict: "contradiction",
        facts: ["total.ruritania-union.2023.a1", "out.ruritania-union.2023.a1", "in.ruritania-union.2023.a1"],
        detail:
          "The Paper (15 January 2025) gives “$1.23 billion” for turnover of Ruritania with the Union in 2023. But " +
          "sales of “$598.0 million” and purchases of “$698.9 million” make 1,296.8 to 1,297.0 million US dollars. " +
          "Rounding cannot explain it: they are at least 61.8 million US dollars apart.",
        sides: [
          { facts: ["total.ruritania-union.2023.a1"], from: "stated", max: 1235000000, min: 1225000000, unit: "USD" },
          {
            facts: ["out.ruritania-union.2023.a1", "in.ruritania-union.2023.a1"],
            from: "sum",
            max: 1297000000,
            min: 1296800000,
            unit: "USD",
          },
        ],
        gap: { min: 61_800_000, max: 72_000_000, unit: "USD" },
      },
    ]);
  });

  it("knows the boundary: intervals that only touch share no value", () => {
    const parts = [figure("out", "$2.0 billion"), figure("in", "$1.0 billion")];
    // 2.0 and 1.0 make [2.9, 3.1); 3.15 allows [3.145, 3.155), 3.105 allows [3.1045, 3.1055), 3.05 allows [3.045, 3.055).
    expect(verdictsOf(RULE, figure("total", "$3.05 billion"), ...parts)).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("total", "$3.15 billion"), ...parts)).toEqual(["contradiction"]);
    const touching = figure("total", "at least $3.1 billion");
    expect(checksOf(RULE, { facts: [touching, ...parts] })[0]?.detail).toMatch(/they are just apart\.$/);
  });

  it("finds a tension if round figures, taken as rounded, would fit", () => {
    const [check] = checksOf(RULE, {
      facts: [figure("total", "$50 billion"), figure("out", "$31.5 billion"), figure("in", "$20.1 billion")],
    });
    expect(check?.verdict).toBe("tension");
    expect(check?.gap).toEqual({ min: 1_000_000_000, max: 2_200_000_000, unit: "USD" });
    expect(check?.detail).toMatch(
      /As written, they are at least 1 billion US dollars apart, but if round figures are taken as rounded, they can both be true\.$/,
    );
  });

  it("finds no more than a tension if the article gives no period", () => {
    const undated = { period: null };
    const facts = [figure("total", "$9.1 billion", undated), figure("out", "$1.1 billion", undated)];
    expect(verdictsOf(RULE, ...facts, figure("in", "$1.1 billion", undated))).toEqual(["tension"]);
  });

  it.each([
    ["another period", { period: "2022" }],
    ["another partner", { partner: "borduria" }],
    ["another subject", { subject: "syldavia" }],
    ["a plan", { status: "planned" as const }],
  ])("cannot test a total whose part is of %s, and says what is missing", (_, changes) => {
    const facts = [
      figure("total", "$2.0 billion"),
      figure("out", "$1.0 billion"),
      figure("in", "$5.0 billion", changes),
    ];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("untestable");
    expect(check?.detail).toBe(
      "The Paper (15 January 2025) gives “$2.0 billion” for turnover of Ruritania with the Union in 2023. Its " +
        "parts cannot be added up, as no article gives purchases for the same period.",
    );
  });

  it("adds no euros to dollars", () => {
    const facts = [figure("total", "$2.0 billion"), figure("out", "€1.0 billion"), figure("in", "$5.0 billion")];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("untestable");
    expect(check?.detail).toContain("cannot be added up, as sales is in another currency.");
  });

  it("takes a part that its article lacks from another article, for no more than a tension", () => {
    const facts = [figure("total", "$2.0 billion"), figure("out", "$1.0 billion")];
    const elsewhere = (words: string) => figure("in", words, { article: "a2" });
    expect(verdictsOf(RULE, ...facts, elsewhere("$1.0 billion"))).toEqual(["pass"]);
    const [check] = checksOf(RULE, { facts: [...facts, elsewhere("$5.0 billion")] });
    expect(check?.verdict).toBe("tension");
    expect(check?.detail).toContain("purchases of “$5.0 billion” (The Paper, 15 January 2025) make");
    expect(check?.detail).toMatch(/, but the figures come from different articles\.$/);
    expect(verdictsOf(RULE, ...facts, figure("in", "$1.0 billion"), elsewhere("$5.0 billion"))).toEqual(["pass"]);
  });
});

describe("onlyRepair", () => {
  const repairOf = (...words: readonly [total: string, out: string, into: string]) =>
    checksOf(RULE, {
      facts: [figure("total", words[0]), figure("out", words[1]), figure("in", words[2])],
    })[0];

  it("rescales the one operand that makes a failed sum fit", () => {
    const check = repairOf("$3.530 billion", "$2.387 billion", "$1.143 million");
    expect(check?.repair).toEqual({ fact: "in.ruritania-union.2023.a1", power: 3, value: 1_143_000_000 });
    expect(check?.facts[0]).toBe("in.ruritania-union.2023.a1");
    expect(check?.sides?.map(({ from }) => from)).toEqual(["sum", "stated"]);
    expect(check?.detail).toMatch(
      / The sum would fit if “\$1\.143 million” were 1,143 million US dollars; no other change of scale makes it fit\.$/,
    );
  });

  it.each([
    ["a part too large by a million", ["$3.530 billion", "$2387 trillion", "$1.143 billion"], "out", -6],
    ["a total too large by a thousand", ["$3.530 trillion", "$2.387 billion", "$1.143 billion"], "total", -3],
    ["a total too small by a thousand", ["$3.530 million", "$2.387 billion", "$1.143 billion"], "total", 3],
    ["a part too small by a million", ["$3.530 billion", "$2.387 billion", "$1,143"], "in", 6],
  ] as const)("finds %s", (_, [total, out, into], fact, power) => {
    expect(repairOf(total, out, into)?.repair).toMatchObject({ fact: `${fact}.ruritania-union.2023.a1`, power });
  });

  it("finds none if no change of scale helps, or more than one does", () => {
    expect(repairOf("$1.23 billion", "$598.0 million", "$698.9 million")).not.toHaveProperty("repair");
    expect(repairOf("$1.0 billion", "$1.0 million", "$1.0 million")).not.toHaveProperty("repair");
    expect(repairOf("$1.0 billion", "$1.0 million", "$1.0 million")?.verdict).toBe("contradiction");
  });

  it("takes figures as written: one that fits only when rounded is none", () => {
    const check = repairOf("$34.0 billion", "$20 billion", "$10 million");
    expect(check?.verdict).toBe("contradiction");
    expect(check).not.toHaveProperty("repair");
  });

  it("is not tried on a sum that does not fail", () => {
    expect(repairOf("$2 billion", "$2 billion", "$1 million")?.verdict).toBe("pass");
    expect(repairOf("$2 billion", "$2 billion", "$1 million")).not.toHaveProperty("repair");
  });
});
