import { describe, expect, it } from "vitest";
import type { Ids } from "../../src/model/ids";
import { type OfficeQuery, officeHolders } from "../../src/query/office-holders";
import { article, dataset, entity, role, time } from "../support/people-fixture";

const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-02-01")],
  entities: [
    entity("ministry", "organisation", "Ministry", { partOf: "xx" }),
    entity("xx", "place", "Xland", { code: "XX", partOf: "union" }),
    entity("council", "organisation", "Council", { partOf: "union" }),
    entity("union", "place", "Union", { code: "UU" }),
  ],
  posts: [{ id: "head-of-mission", title: "Chief of mission" }],
  facts: [
    role("bob", "minister", "ministry"),
    role("ann", "minister", "ministry"),
    role("cat", "head-of-mission", "xx", { period: time("2023-01-15", "2023-03-01"), role: "Ambassador of Xland" }),
    role("cat", "head-of-mission", "xx", { id: "again", role: "heads of missions" }),
    role("dan", "envoy", "yy"),
    role("eve", "president", "council", { period: time("2023-02-01", ""), status: "planned" }),
  ],
});

function holders(query: Omit<OfficeQuery<Ids>, "on">, on = "2023-01-15"): string[] {
  return officeHolders(DATA, { ...query, on }).map(({ person, certainty }) => `${person.id} ${certainty}`);
}

describe("officeHolders", () => {
  it("gives who holds a post in the organisation or an institution of it, the surest first, then by person", () => {
    expect(holders({ organisation: "xx" })).toEqual(["cat stated", "ann as-of-article", "bob as-of-article"]);
    expect(holders({ organisation: "xx" }, "2023-03-01")).toEqual(["ann unknown", "bob unknown", "cat unknown"]);
    expect(holders({ organisation: "ministry" })).toEqual(["ann as-of-article", "bob as-of-article"]);
  });

  it("leaves out the countries that are members unless asked for them", () => {
    expect(holders({ organisation: "union" }, "2023-02-01")).toEqual(["eve announced"]);
    expect(holders({ organisation: "union", members: true })).toEqual([
      "cat stated",
      "ann as-of-article",
      "bob as-of-article",
    ]);
  });

  it("finds a post by words that an article has for it, then by its title", () => {
    expect(holders({ role: "AMBASSADOR" })).toEqual(["cat stated"]);
    expect(holders({ role: "chief of mission" })).toEqual(["cat stated"]);
    expect(holders({ role: "ambass" })).toEqual([]);
    expect(holders({ role: " " })).toEqual([]);
    expect(holders({ role: "minister", organisation: "yy" })).toEqual([]);
    expect(holders({ post: "envoy" })).toEqual(["dan as-of-article"]);
  });

  it("finds nothing in an unknown organisation", () => {
    expect(holders({ organisation: "__proto__" })).toEqual([]);
  });

  it("refuses a query without a day, and an impossible day", () => {
    expect(() => officeHolders(DATA, { organisation: "xx" } as OfficeQuery<Ids>)).toThrow(
      new RangeError('officeHolders: option "on" is undefined; allowed: a day of the calendar as YYYY-MM-DD'),
    );
    expect(() => officeHolders(DATA, { organisation: "xx", on: "yesterday" })).toThrow(RangeError);
  });
});
