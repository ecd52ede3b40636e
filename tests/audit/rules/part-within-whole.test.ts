import { describe, expect, it } from "vitest";
import { checksOf, ENTITIES, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "part-within-whole";
const withPartner = (partner: string, words: string, changes = {}) => figure("out", words, { partner, ...changes });

describe("partWithinWhole", () => {
  it("passes if two members have no more than their union", () => {
    const facts = [
      withPartner("union", "$5.0 billion"),
      withPartner("borduria", "$3.0 billion"),
      withPartner("syldavia", "$2.0 billion"),
    ];
    expect(verdictsOf(RULE, ...facts)).toEqual(["pass"]);
  });

  it("finds a contradiction if they have more, from any articles", () => {
    const facts = [
      withPartner("union", "$4.0 billion"),
      withPartner("borduria", "$3.0 billion", { article: "a2" }),
      withPartner("syldavia", "$2.0 billion", { article: "a3" }),
    ];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.out.ruritania-union.2023.a1`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["out.ruritania-union.2023.a1", "out.ruritania-borduria.2023.a2", "out.ruritania-syldavia.2023.a3"],
        detail:
          "For sales of Ruritania in 2023, “$3.0 billion” (The Paper, 15 January 2025) with Borduria and “$2.0 " +
          "billion” (The Paper, 15 January 2025) with Syldavia, together 4.9 to 5.1 billion US dollars, can be " +
          "no more than “$4.0 billion” (The Paper, 15 January 2025) with the Union. Rounding cannot explain " +
          "it: the part is at least 0.85 billion US dollars too large.",
        sides: [
          { facts: ["out.ruritania-union.2023.a1"], from: "stated", max: 4050000000, min: 3950000000, unit: "USD" },
          {
            facts: ["out.ruritania-borduria.2023.a2", "out.ruritania-syldavia.2023.a3"],
            from: "sum",
            max: 5100000000,
            min: 4900000000,
            unit: "USD",
          },
        ],
        gap: { min: 850_000_000, max: 1_150_000_000, unit: "USD" },
      },
    ]);
  });

  it("knows the boundary", () => {
    const union = withPartner("union", "$4.0 billion");
    expect(verdictsOf(RULE, union, withPartner("borduria", "over $4.04 billion"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, union, withPartner("borduria", "over $4.05 billion"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, withPartner("union", "$40 billion"), withPartner("borduria", "$42.0 billion"))).toEqual([
      "tension",
    ]);
  });

  it("counts nothing twice: what lies within a part is held against the part", () => {
    const facts = [
      withPartner("union", "$5.0 billion"),
      withPartner("borduria", "$4.0 billion"),
      withPartner("duchy", "$3.0 billion"),
    ];
    expect(checksOf(RULE, { facts }).map(({ facts, verdict }) => [verdict, ...facts])).toEqual([
      ["pass", "out.ruritania-borduria.2023.a1", "out.ruritania-duchy.2023.a1"],
      ["pass", "out.ruritania-union.2023.a1", "out.ruritania-borduria.2023.a1"],
    ]);
  });

  it("reaches over a level that has no figure", () => {
    expect(verdictsOf(RULE, withPartner("union", "$1.0 billion"), withPartner("duchy", "$3.0 billion"))).toEqual([
      "contradiction",
    ]);
  });

  it("takes the lowest of several wholes and the highest of several parts", () => {
    const facts = [
      withPartner("union", "$9.0 billion"),
      withPartner("union", "$4.0 billion", { article: "a2" }),
      withPartner("borduria", "$1.0 billion"),
      withPartner("borduria", "$5.0 billion", { article: "a2" }),
    ];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("contradiction");
    expect(check?.facts).toEqual(["out.ruritania-union.2023.a2", "out.ruritania-borduria.2023.a2"]);
    expect(check?.id).toBe(`${RULE}.out.ruritania-union.2023.a1`);
  });

  it("takes, for a contradiction, the part that is highest when rounded", () => {
    const facts = [
      withPartner("union", "$45.5 million"),
      withPartner("borduria", "$50 million"),
      withPartner("borduria", "over $46 million", { article: "a2" }),
    ];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("contradiction");
    expect(check?.facts).toEqual(["out.ruritania-union.2023.a1", "out.ruritania-borduria.2023.a2"]);
  });

  it("holds totals of one article against each other, with a tension if their periods differ", () => {
    const stock = (partner: string, words: string, period: string | null) =>
      figure("stock", words, { partner, period });
    const union = stock("union", "$1.0 billion", "2005/..");
    expect(verdictsOf(RULE, union, stock("borduria", "$3.0 billion", "2005/.."))).toEqual(["contradiction"]);
    const [check] = checksOf(RULE, { facts: [union, stock("borduria", "$3.0 billion", null)] });
    expect(check?.verdict).toBe("tension");
    expect(check?.detail).toMatch(/ too large, but the figures are for different periods\.$/);
    const elsewhere = { ...stock("borduria", "$3.0 billion", "2005/.."), article: "a2" };
    expect(verdictsOf(RULE, union, elsewhere)).toEqual(["untestable"]);
  });

  it("finds no more than a tension between undated flows, or between different terms", () => {
    const undated = { period: null };
    const flows = [withPartner("union", "$1.0 billion", undated), withPartner("borduria", "$3.0 billion", undated)];
    expect(verdictsOf(RULE, ...flows)).toEqual(["tension"]);
    const worded = withPartner("borduria", "$3.0 billion", { wording: "goods" });
    expect(verdictsOf(RULE, withPartner("union", "$1.0 billion"), worded)).toEqual(["tension"]);
    const counts = [figure("firms", "11", undated), figure("firms", "13", { ...undated, partner: "borduria" })];
    expect(verdictsOf(RULE, ...counts)).toEqual(["contradiction"]);
  });

  it("leaves out growth, another subject and another period", () => {
    const grows = [figure("out-change", "5%"), figure("out-change", "50%", { partner: "borduria" })];
    expect(verdictsOf(RULE, ...grows)).toEqual(["untestable"]);
    const union = withPartner("union", "$1.0 billion");
    for (const changes of [{ subject: "syldavia" }, { period: "2022" }, { status: "possible" as const }])
      expect(verdictsOf(RULE, union, withPartner("borduria", "$3.0 billion", changes))).toEqual(["untestable"]);
  });

  it("ends even if entities are part of each other in a circle", () => {
    const entities = ENTITIES.map((entity) => (entity.id === "union" ? { ...entity, partOf: "borduria" } : entity));
    const facts = [withPartner("union", "$1.0 billion"), withPartner("borduria", "$1.0 billion")];
    expect(checksOf(RULE, { facts, entities })).toHaveLength(2);
  });
});
