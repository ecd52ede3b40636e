import { describe, expect, it } from "vitest";
import { checksOf, ENTITIES, figure, statement, verdictsOf } from "../../support/audit-fixture";

const RULE = "named-within-count";
const count = (words: string, changes = {}) =>
  figure("items", words, { period: null, subject: "club", id: `items.${words}`, ...changes });
const lists = (things: readonly string[], changes = {}) =>
  things.map((thing) => statement("club", "lists", thing, changes));
const THREE = ["union", "ann", "bob"];

describe("namedWithinCount", () => {
  it("passes if no more is named than counted", () => {
    expect(verdictsOf(RULE, count("29"), ...lists(THREE))).toEqual(["pass"]);
    expect(verdictsOf(RULE, count("over 2"), ...lists(THREE))).toEqual(["pass"]);
  });

  it("finds a contradiction if the same article names more", () => {
    expect(checksOf(RULE, { facts: [count("2", { partner: "union" }), ...lists(THREE)] })).toEqual([
      {
        id: `${RULE}.items.2`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["items.2", "lists.club.ann.a1", "lists.club.bob.a1", "lists.club.union.a1"],
        detail:
          "The Paper (15 January 2025) gives “2” for items of the Club with the Union, given without a date. The " +
          "article names 3 of them, all articles together name 3. Rounding cannot explain it: that is at least 1 " +
          "too many.",
        sides: [
          { facts: ["items.2"], from: "stated", max: 3, min: 2, unit: "1" },
          {
            facts: ["lists.club.ann.a1", "lists.club.bob.a1", "lists.club.union.a1"],
            from: "count",
            max: null,
            min: 3,
            unit: "1",
          },
        ],
        gap: { min: 1, max: null, unit: "1" },
      },
    ]);
  });

  it("knows the boundary: as many as are counted", () => {
    expect(verdictsOf(RULE, count("3"), ...lists(THREE))).toEqual(["pass"]);
    expect(verdictsOf(RULE, count("under 3"), ...lists(THREE))).toEqual(["contradiction"]);
  });

  it("finds no more than a tension if only all articles together name more", () => {
    const [check] = checksOf(RULE, {
      facts: [count("2"), ...lists(["ann"]), ...lists(["bob", "union"], { article: "a2" })],
    });
    expect(check?.verdict).toBe("tension");
    expect(check?.detail).toMatch(
      /names 1 of them, all articles together name 3\. As written, that is at least 1 too many, but they are named in several articles\.$/,
    );
  });

  it("counts a thing once, and no part of a thing that is named too", () => {
    const twice = [...lists(["ann", "union"]), statement("club", "lists", "ann", { id: "again" })];
    expect(verdictsOf(RULE, count("2"), ...twice)).toEqual(["pass"]);
    expect(verdictsOf(RULE, count("2"), ...lists(["ann", "union", "borduria", "duchy"]))).toEqual(["pass"]);
    expect(verdictsOf(RULE, count("2"), ...lists(["borduria", "duchy"]))).toEqual(["pass"]);
    const round = ENTITIES.map((entity) => (entity.id === "union" ? { ...entity, partOf: "duchy" } : entity));
    const facts = [count("2"), ...lists(["ann", "union", "borduria", "duchy"])];
    expect(checksOf(RULE, { facts, entities: round })[0]?.verdict).toBe("pass");
  });

  it("counts subjects for an indicator that counts subjects", () => {
    const firms = ["ann", "bob", "club"].map((firm) => statement(firm, "works-in", "ruritania"));
    expect(verdictsOf(RULE, figure("firms", "2", { period: null }), ...firms)).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, figure("firms", "more than 3,000", { period: null }), ...firms)).toEqual(["pass"]);
  });

  it("names each naming once, however many counts there are", () => {
    const counts = Array.from({ length: 40 }, (_, index) => count("2", { article: `a${index}`, id: `items.${index}` }));
    const checks = checksOf(RULE, { facts: [...counts, ...lists(THREE)] });
    expect(checks.map(({ facts }) => facts.length)).toEqual([4]);
  });

  it("cannot test a count of which nothing is named", () => {
    const [check] = checksOf(RULE, { facts: [count("29"), statement("club", "lists", "ann", { status: "possible" })] });
    expect(check?.verdict).toBe("untestable");
    expect(check?.detail).toBe("No article names any of items of the Club with the Union, given without a date.");
    expect(verdictsOf(RULE, count("2"), statement("union", "lists", "ann"))).toEqual(["untestable"]);
  });
});
