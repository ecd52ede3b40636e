import { describe, expect, it } from "vitest";
import { officeHolders } from "../../src/query/office-holders";
import { article, dataset, entity, role, time } from "../support/people-fixture";

const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-02-01")],
  entities: [entity("ministry", "organisation", "Ministry", { partOf: "xx" })],
  facts: [
    role("bob", "minister", "ministry"),
    role("ann", "minister", "ministry"),
    role("cat", "envoy", "xx", { period: time("2023-01-15", "2023-03-01") }),
    role("dan", "envoy", "yy"),
  ],
});

function holders(organisation: string, on: string): string[] {
  return officeHolders(DATA, { organisation, on }).map(({ person, certainty }) => `${person.id} ${certainty}`);
}

describe("officeHolders", () => {
  it("gives who holds a post in the organisation or a part of it, the surest first, then by person", () => {
    expect(holders("xx", "2023-01-15")).toEqual(["cat stated", "ann as-of-article", "bob as-of-article"]);
    expect(holders("xx", "2023-03-01")).toEqual(["ann unknown", "bob unknown"]);
    expect(holders("ministry", "2023-01-15")).toEqual(["ann as-of-article", "bob as-of-article"]);
  });

  it("finds nothing in an unknown organisation", () => {
    expect(holders("__proto__", "2023-01-15")).toEqual([]);
  });

  it("refuses a query without organisation or day, and an impossible day", () => {
    expect(() => officeHolders(DATA, { organisation: "xx" } as { organisation: string; on: string })).toThrow(
      new RangeError('officeHolders: option "on" is undefined; allowed: a day of the calendar as YYYY-MM-DD'),
    );
    expect(() => officeHolders(DATA, { on: "2023-01-15" } as { organisation: string; on: string })).toThrow(RangeError);
    expect(() => officeHolders(DATA, { organisation: "xx", on: "yesterday" })).toThrow(RangeError);
  });
});
