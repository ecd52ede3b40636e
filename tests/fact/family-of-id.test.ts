import { describe, expect, it } from "vitest";
import { isParticipant, isParty } from "../../src/fact/family-of-id";
import { entity, passage, statement } from "../support/people-fixture";

const DATA = {
  entities: [
    entity("xx", "place", "Ruritania", { code: "XX" }),
    entity("town", "place"),
    entity("city", "place"),
    entity("ann", "person"),
    entity("bank", "organisation"),
    entity("fund", "programme"),
    entity("water", "topic"),
  ],
  facts: [statement("xx", "trades-with", "water", { partner: "town" }), passage("talks", { participants: ["fund"] })],
};

describe("isParty", () => {
  it.each([
    ["xx", true],
    ["town", true],
    ["city", false],
    ["ann", false],
    ["nobody", false],
  ])("says of %s: %s", (id, expected) => {
    expect(isParty(DATA, id)).toBe(expected);
  });
});

describe("isParticipant", () => {
  it.each([
    ["ann", true],
    ["bank", true],
    ["town", true],
    ["fund", true],
    ["water", false],
    ["nobody", false],
  ])("says of %s: %s", (id, expected) => {
    expect(isParticipant(DATA, id)).toBe(expected);
  });
});
