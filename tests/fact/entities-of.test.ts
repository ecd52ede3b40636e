import { describe, expect, it } from "vitest";
import { entitiesOf, subjectsOf } from "../../src/fact/entities-of";
import { count, passage, role, statement } from "../support/people-fixture";

describe("subjectsOf", () => {
  it.each([
    [count("areas", "pact", 29, { partner: "yy" }), ["pact", "yy"]],
    [role("ann", "minister", "xx"), ["ann", "xx"]],
    [passage("talks", { place: "town", participants: ["ann"], topics: ["water"] }), ["talks", "town", "ann", "water"]],
    [statement("xx", "leads", "yy", { partner: "zz", scope: "trade" }), ["xx", "zz", "yy", "trade"]],
  ])("gives the entities that a fact is about", (fact, ids) => {
    expect(subjectsOf(fact)).toEqual(ids);
  });

  it("leaves out what the fact leaves out", () => {
    expect(subjectsOf(passage("talks"))).toEqual(["talks"]);
  });
});

describe("entitiesOf", () => {
  it("puts the speaker first", () => {
    expect(entitiesOf(role("ann", "minister", "xx", { voice: "direct", saidBy: "bob" }))).toEqual(["bob", "ann", "xx"]);
    expect(entitiesOf(role("ann", "minister", "xx"))).toEqual(["ann", "xx"]);
  });
});
