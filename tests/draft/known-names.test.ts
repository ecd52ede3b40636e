import { describe, expect, it } from "vitest";
import { knownNames } from "../../src/draft/known-names";
import type { Entity } from "../../src/model/entity";

const ENTITIES: readonly Entity[] = [
  { id: "finland", type: "place", name: "Finland", code: "FI" },
  { id: "ann-lee", type: "person", name: "Ann Lee", aliases: ["A. Lee"] },
];
const names = () => knownNames(new Map(ENTITIES.map((entity) => [entity.id, entity])));

describe("knownNames", () => {
  it("finds a party by its id or its code, whatever its id is", () => {
    expect([names().partyId("finland", "Finland"), names().partyId("fi", "Finnish")]).toEqual(["finland", "finland"]);
  });

  it("makes a new country of its code, with the text's other word as an alias", () => {
    const known = names();
    expect(known.partyId("vn", "Vietnamese")).toBe("vn");
    expect(known.added()).toEqual([{ id: "vn", type: "place", name: "Vietnam", aliases: ["Vietnamese"], code: "VN" }]);
  });

  it("takes no id for another word of a country", () => {
    const known = names();
    known.partyId("vn", "vn");
    expect(known.added()).toEqual([{ id: "vn", type: "place", name: "Vietnam", code: "VN" }]);
  });

  it("makes a bloc without a code", () => {
    const known = names();
    known.partyId("asean", "ASEAN");
    expect(known.added()).toEqual([{ id: "asean", type: "place", name: "ASEAN" }]);
  });

  it("finds people by name or alias in either case, and adds each new one once", () => {
    const known = names();
    expect([
      known.personId("ANN LEE"),
      known.personId("A. Lee"),
      known.personId("Bo Ek"),
      known.personId("Bo Ek"),
    ]).toEqual(["ann-lee", "ann-lee", "bo-ek", "bo-ek"]);
    expect(known.added()).toEqual([{ id: "bo-ek", type: "person", name: "Bo Ek" }]);
  });

  it("adds a new post once, by its title", () => {
    const known = names();
    expect([known.newPost("Mayor of Oslo"), known.newPost("Mayor of Oslo")]).toEqual([
      "mayor-of-oslo",
      "mayor-of-oslo",
    ]);
    expect(known.addedPosts()).toEqual([{ id: "mayor-of-oslo", title: "Mayor of Oslo" }]);
  });
});
