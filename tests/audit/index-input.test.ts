import { describe, expect, it } from "vitest";
import { indexInput } from "../../src/audit/index-input";
import { dataOf, event, figure, role } from "../support/audit-fixture";

const IN = figure("in", "$1.5 billion");
const PLANNED = figure("out", "$2 billion", { status: "planned" });
const LOST = figure("lost", "$3 billion");

describe("indexInput", () => {
  const data = dataOf({ facts: [LOST, IN, PLANNED, role("bob", "head"), role("ann", "head"), event("club-1")] });
  const indexed = indexInput(data, undefined);

  it("takes figures that are reported, and whose indicator is known, for figures", () => {
    expect(indexed.figures.map(({ fact }) => fact)).toEqual([IN]);
    expect(indexed.places.inArticle(IN, "in")?.fact).toBe(IN);
  });

  it("has facts of a kind in the order of their ids, whatever order they came in", () => {
    expect(indexed.roles.map(({ person }) => person)).toEqual(["ann", "bob"]);
    expect(indexed.facts.map(({ kind }) => kind)).toEqual([
      "observation",
      "observation",
      "observation",
      "role",
      "role",
      "event",
    ]);
  });

  it("looks up by id: growths by their level, names as a sentence has them", () => {
    expect(indexed.growthsOf.get("in")?.map(({ id }) => id)).toEqual(["in-change"]);
    expect(indexed.nameOf("union")).toBe("the Union");
    expect([indexed.articles.get("a1")?.id, indexed.predicates.get("leads")?.id]).toEqual(["a1", "leads"]);
  });
});
