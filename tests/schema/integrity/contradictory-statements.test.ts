import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import type { Predicate } from "../../../src/model/predicate";
import { contradictoryStatements } from "../../../src/schema/integrity/contradictory-statements";
import { count, dataset, role, statement } from "../../support/people-fixture";

const predicate = (id: string, rest: Partial<Predicate>): Predicate => ({
  id,
  title: id,
  exclusive: false,
  partner: false,
  once: false,
  ranking: false,
  ...rest,
});
const PREDICATES = [
  predicate("joins", {}),
  predicate("trades", { partner: true }),
  predicate("leads", { ranking: true }),
];
const problems = (fact: Fact) =>
  contradictoryStatements(dataset({ facts: [fact], predicates: PREDICATES })).map(({ path, found }) => [
    path.at(-1),
    found,
  ]);

describe("contradictoryStatements", () => {
  it("finds nothing wrong with fields that go together", () => {
    for (const fact of [
      role("ann", "minister", "xx", { voice: "direct", saidBy: "ann" }),
      statement("xx", "joins", "pact"),
      statement("xx", "trades", "tea", { partner: "yy" }),
      statement("xx", "leads", "tea", { wording: "first" }),
      statement("xx", "lost", "tea", { partner: "yy" }),
    ])
      expect(problems(fact)).toEqual([]);
  });

  it.each<[Fact, string, string]>([
    [role("ann", "minister", "xx", { voice: "direct" }), "saidBy", "the voice direct without a speaker"],
    [role("ann", "minister", "xx", { saidBy: "ann" }), "saidBy", "a speaker for the publisher's own voice"],
    [count("areas", "xx", 1, { partner: "xx" }), "partner", '"xx"'],
    [statement("xx", "trades", "tea"), "partner", "no partner"],
    [statement("xx", "joins", "pact", { partner: "yy" }), "partner", "a partner"],
    [statement("xx", "leads", "tea"), "wording", "no wording"],
  ])("tells a fact whose fields contradict each other", (fact, field, found) => {
    expect(problems(fact)).toEqual([[field, found]]);
  });
});
