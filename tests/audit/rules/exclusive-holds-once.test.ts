import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/model/fact";
import { checksOf, ENTITIES, statement, verdictsOf } from "../../support/audit-fixture";

const RULE = "exclusive-holds-once";
type Changes = Partial<Omit<Statement, "period">> & { readonly period?: string };
const leads = (subject: string, changes: Changes = {}) => statement(subject, "leads", "ruritania", changes);

describe("exclusiveHoldsOnce", () => {
  it("passes if articles name the same subject", () => {
    expect(checksOf(RULE, { facts: [leads("union"), leads("union", { article: "a2" })] })).toEqual([
      {
        id: `${RULE}.leads.union.ruritania.a1`,
        rule: RULE,
        verdict: "pass",
        facts: ["leads.union.ruritania.a1", "leads.union.ruritania.a2"],
        detail:
          "That it is the largest partner of Ruritania is said of the Union (The Paper, 15 January 2025). All " +
          "can be true.",
      },
    ]);
  });

  it("finds a contradiction in one article, and between times that overlap", () => {
    const [check] = checksOf(RULE, { facts: [leads("borduria"), leads("syldavia")] });
    expect(check).toMatchObject({
      verdict: "contradiction",
      detail:
        "That it is the largest partner of Ruritania is said of Borduria (The Paper, 15 January 2025) and " +
        "Syldavia (The Paper, 15 January 2025). Only one can be so at a time.",
    });
    const facts = [leads("borduria", { period: "2022" }), leads("syldavia", { period: "2022-06/..", article: "a2" })];
    expect(verdictsOf(RULE, ...facts)).toEqual(["contradiction"]);
  });

  it("finds no more than a tension if articles do not say when", () => {
    const [check] = checksOf(RULE, { facts: [leads("borduria"), leads("syldavia", { article: "a2" })] });
    expect(check?.verdict).toBe("tension");
    expect(check?.detail).toMatch(
      / Only one can be so at a time, but the articles do not say that it is at one time\.$/,
    );
    expect(verdictsOf(RULE, leads("borduria"), leads("syldavia", { period: "2022" }))).toEqual(["tension"]);
    const oneDay = { period: "[2022-01-01..2022-12-31]", article: "a2" };
    expect(verdictsOf(RULE, leads("borduria", { period: "2022" }), leads("syldavia", oneDay))).toEqual(["tension"]);
  });

  it("knows the boundary: one year ends where the next begins", () => {
    const next = (period: string) =>
      verdictsOf(RULE, leads("borduria", { period: "2022" }), leads("syldavia", { period }));
    expect(next("2023")).toEqual(["pass"]);
    expect(next("2022-12-31/2023")).toEqual(["contradiction"]);
  });

  it("names only those that rival, under the id of the first", () => {
    const facts = [
      leads("borduria", { period: "2001" }),
      leads("borduria", { period: "2022", article: "a2" }),
      leads("syldavia", { period: "2022", article: "a3" }),
    ];
    expect(checksOf(RULE, { facts })[0]).toMatchObject({
      id: `${RULE}.leads.borduria.ruritania.a1`,
      facts: ["leads.borduria.ruritania.a2", "leads.syldavia.ruritania.a3"],
    });
  });

  it("sees no rivals in a union and its member", () => {
    expect(verdictsOf(RULE, leads("union"), leads("duchy"))).toEqual(["pass"]);
    const entities = ENTITIES.map((entity) => (entity.id === "union" ? { ...entity, partOf: "borduria" } : entity));
    expect(checksOf(RULE, { facts: [leads("union"), leads("borduria")], entities })).toHaveLength(1);
  });

  it.each([
    ["another object", { object: "duchy" }],
    ["another scope", { scope: "club" }],
    ["another partner", { partner: "duchy" }],
    ["a possibility", { status: "possible" as const }],
    ["a predicate that many can hold", { predicate: "works-in" }],
    ["an unknown predicate", { predicate: "unknown" }],
  ])("does not compare with %s", (_, changes) => {
    expect(verdictsOf(RULE, leads("borduria"), leads("syldavia", changes))).toEqual(["untestable"]);
  });

  it("says partner and scope", () => {
    const changes = { partner: "union", scope: "club" };
    const [check] = checksOf(RULE, {
      facts: [leads("borduria", changes), leads("borduria", { ...changes, article: "a2" })],
    });
    expect(check?.detail).toBe(
      "That it is the largest partner of Ruritania (the Union) (the Club) is said of Borduria (The Paper, 15 January 2025). All can be true.",
    );
  });
});
