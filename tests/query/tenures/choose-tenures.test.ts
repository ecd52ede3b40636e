import { describe, expect, it } from "vitest";
import type { Ids } from "../../../src/model/ids";
import { chooseTenures, type PostFilter } from "../../../src/query/tenures/choose-tenures";
import { article, entity, role } from "../../support/people-fixture";

const DATA = {
  articles: [article("a001", "2023-01-01", "2023-01-02"), article("a002", "2024-01-01", "2024-01-02")],
  entities: [
    entity("union", "organisation"),
    entity("council", "organisation", "The Council", { partOf: "union" }),
    entity("xx", "place", "Xland", { code: "XX", partOf: "union" }),
  ],
  posts: [
    { id: "envoy", title: "Envoy" },
    { id: "chair", title: "Ambassador at large" },
  ],
  roles: [
    role("ann", "envoy", "xx", { role: "Ambassador" }),
    role("ann", "envoy", "xx", { role: "Envoy", article: "a002" }),
    role("bo", "chair", "council", { role: "Head" }),
  ],
};
const peopleIn = (filter: PostFilter<Ids>): string[] => chooseTenures(DATA, filter).map(([{ person }]) => person);

describe("chooseTenures", () => {
  it("leaves none out unless asked to", () => {
    expect(peopleIn({})).toEqual(["ann", "bo"]);
  });

  it("finds the institutions of an organisation, its countries only if members are asked for", () => {
    expect(peopleIn({ organisation: "union" })).toEqual(["bo"]);
    expect(peopleIn({ organisation: "union", members: true })).toEqual(["ann", "bo"]);
  });

  it("keeps every wording of a tenure of which one has the words, and then no other by its title", () => {
    expect(chooseTenures(DATA, { role: "ambassador" }).map((roles) => roles.length)).toEqual([2]);
  });

  it("goes by the titles of posts if no article has the words", () => {
    expect(peopleIn({ role: "at large" })).toEqual(["bo"]);
    expect(peopleIn({ role: "…" })).toEqual([]);
  });
});
