import { describe, expect, it } from "vitest";
import { namedIn } from "../../../src/query/names/named-entity";
import { entity } from "../../support/people-fixture";

const ENTITIES = [entity("ann", "person", "Ann Lee")];

describe("namedIn", () => {
  it("gives the same object for the same id, which nobody can change", () => {
    const named = namedIn(ENTITIES);
    expect(named("ann")).toEqual({ id: "ann", name: "Ann Lee" });
    expect(named("ann")).toBe(namedIn(ENTITIES)("ann"));
    expect(Object.isFrozen(named("ann"))).toBe(true);
  });

  it("names what is not there by its id", () => {
    expect(namedIn(ENTITIES)("bob")).toEqual({ id: "bob", name: "bob" });
  });
});
