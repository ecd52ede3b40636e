import { describe, expect, it } from "vitest";
import { knownPeople } from "../../src/draft/known-people";
import { nameFinder } from "../../src/ground/names";
import type { Entity } from "../../src/model/entity";

const ENTITIES = new Map<string, Entity>([["ann-lee", { id: "ann-lee", type: "person", name: "Ann Lee" }]]);
const TEXT = "Minister of Foreign Affairs Ann Lee spoke. Ann Lee and Bo Ek left.";
const at = (name: string, role?: string) => {
  const start = TEXT.indexOf(name);
  return { name, start, end: start + name.length, ...(role !== undefined && { role }) };
};
const known = (...people: Parameters<typeof knownPeople>[0]) =>
  knownPeople(people, nameFinder(ENTITIES.values())(TEXT), ENTITIES, TEXT);

describe("knownPeople", () => {
  it("takes the name of the list out of what was found, and gives the rest to the title before it", () => {
    expect(known(at("Affairs Ann Lee", "Minister of Foreign"))).toEqual([at("Ann Lee", "Minister of Foreign Affairs")]);
  });

  it("leaves people whom the list does not have, and gives each once", () => {
    expect(known(at("Affairs Ann Lee"), at("Ann Lee"), at("Bo Ek"))).toEqual([at("Ann Lee"), at("Bo Ek")]);
  });
});
