import { expect, it } from "vitest";
import { rolesElsewhere } from "../../../src/draft/entries/roles-elsewhere";

it("gives the roles of a person, of no other and nothing else", () => {
  const known = [
    { kind: "role", person: "bo-ek", post: "mayor" },
    { kind: "role", person: "ann-lee", post: "president" },
    { kind: "event", person: "bo-ek" },
    { kind: "role", person: "bo-ek", post: "president" },
  ];
  expect(rolesElsewhere("bo-ek", known as never)).toEqual([known[0], known[3]]);
});
