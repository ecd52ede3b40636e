import { describe, expect, it } from "vitest";
import { evidenceIn, pathOf } from "../../../src/schema/integrity/path-of";
import { quote, role } from "../../support/people-fixture";

describe("pathOf", () => {
  it("leads to a fact in its list, or to a field of it", () => {
    expect(pathOf({ kind: "event", id: "e" })).toEqual(["events", "e"]);
    expect(pathOf({ kind: "role", id: "r" })).toEqual(["roles", "r"]);
    expect(pathOf({ kind: "statement", id: "s" })).toEqual(["statements", "s"]);
    expect(pathOf({ kind: "observation", id: "o" }, "quantity", "min")).toEqual([
      "observations",
      "o",
      "quantity",
      "min",
    ]);
  });
});

describe("evidenceIn", () => {
  it("is the quote and the context, if there is any", () => {
    const fact = role("ann", "minister", "xx");
    expect(evidenceIn(fact)).toEqual([fact.quote]);
    expect(evidenceIn({ ...fact, context: [quote("x")] })).toEqual([fact.quote, quote("x")]);
  });
});
