import { describe, expect, it } from "vitest";
import { rolesByTenure, rolesOfPerson } from "../../../src/query/tenures/roles-by-tenure";
import { article, role } from "../../support/people-fixture";

const ARTICLES = [article("a002", "2024-01-01", "2024-01-02"), article("a001", "2023-01-01", "2023-01-02")];
const ROLES = [
  role("bo", "chair", "union", { id: "bo in the union" }),
  role("ann", "minister", "xx", { id: "ann, told late", article: "a002" }),
  role("ann", "minister", "xx", { id: "ann, told early", article: "a001" }),
  role("ann", "chair", "xx", { id: "ann in the chair" }),
  role("ann", "minister", "union", { id: "ann in the union" }),
];
const DATA = { roles: ROLES, articles: ARTICLES };
const idsOf = (tenures: readonly (readonly { readonly id: string }[])[]) =>
  tenures.map((roles) => roles.map(({ id }) => id));

describe("rolesByTenure", () => {
  it("groups by person, organisation and post, in that order, and within by publication", () => {
    expect(idsOf(rolesByTenure(DATA))).toEqual([
      ["ann in the union"],
      ["ann in the chair"],
      ["ann, told early", "ann, told late"],
      ["bo in the union"],
    ]);
  });

  it("groups once for the same data", () => {
    expect(rolesByTenure(DATA)).toBe(rolesByTenure({ ...DATA }));
  });
});

describe("rolesOfPerson", () => {
  it("gives those of one person, none for anybody else", () => {
    expect(idsOf(rolesOfPerson(DATA, "bo"))).toEqual([["bo in the union"]]);
    expect(rolesOfPerson(DATA, "constructor")).toEqual([]);
  });
});
