import { describe, expect, it } from "vitest";
import { rolesOn } from "../../src/query/roles-on";
import { article, dataset, entity, role, time } from "../support/people-fixture";

const MINISTER = role("ann", "minister", "xx");
const AGAIN = role("ann", "minister", "xx", { article: "a002", role: "the minister" });
const ENVOY = role("ann", "envoy", "yy", { period: time("2023-05-01", ""), status: "planned" });
const ANN = { id: "ann", name: "Ann Lee" };
const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-02-01"), article("a002", "2023-06-01", "2023-06-02")],
  facts: [MINISTER, AGAIN, ENVOY, role("bob", "minister", "xx")],
  entities: [entity("ann", "person", "Ann Lee")],
});

function postsOn(day: string): string[] {
  return rolesOn(DATA, "ann", day).map(({ post, certainty }) => `${post} ${certainty}`);
}

describe("rolesOn", () => {
  it("tells what the articles let us know of each post, the surest first", () => {
    expect(postsOn("2022-12-31")).toEqual(["minister unknown"]);
    expect(postsOn("2023-01-01")).toEqual(["minister as-of-article"]);
    expect(postsOn("2023-01-31")).toEqual(["minister as-of-article"]);
    expect(postsOn("2023-02-01")).toEqual(["minister unknown"]);
    expect(postsOn("2023-04-30")).toEqual(["minister unknown"]);
    expect(postsOn("2023-05-01")).toEqual(["envoy announced", "minister unknown"]);
    expect(postsOn("2023-06-01")).toEqual(["minister as-of-article", "envoy announced"]);
  });

  it("keeps every article's wording and what was only planned", () => {
    expect(rolesOn(DATA, "ann", "2023-05-01")).toEqual([
      {
        person: ANN,
        organisation: { id: "yy", name: "yy" },
        post: "envoy",
        certainty: "announced",
        status: "planned",
        roles: [ENVOY],
      },
      {
        person: ANN,
        organisation: { id: "xx", name: "xx" },
        post: "minister",
        certainty: "unknown",
        status: "reported",
        roles: [MINISTER, AGAIN],
      },
    ]);
  });

  it("takes a period that an article states as such for stated", () => {
    const facts = [role("ann", "envoy", "yy", { period: time("2023-05-01", "") })];
    expect(rolesOn(dataset({ facts, articles: DATA.articles }), "ann", "2023-05-01")[0]?.certainty).toBe("stated");
  });

  it("does not take a planned role without a period as held when it was announced", () => {
    const facts = [role("ann", "envoy", "yy", { status: "planned" })];
    const held = rolesOn(dataset({ facts, articles: DATA.articles }), "ann", "2023-01-15");
    expect(held.map(({ certainty }) => certainty)).toEqual(["unknown"]);
  });

  it("is unknown if the data does not have the article", () => {
    const held = rolesOn(dataset({ facts: [MINISTER] }), "ann", "2023-01-15");
    expect(held.map(({ certainty }) => certainty)).toEqual(["unknown"]);
  });

  it("finds nothing for an unknown person", () => {
    expect(rolesOn(DATA, "constructor", "2023-01-01")).toEqual([]);
  });

  it("refuses an impossible day and a person that is no text", () => {
    expect(() => rolesOn(DATA, "ann", "2023-02-29")).toThrow(
      new RangeError('rolesOn: the day is "2023-02-29"; allowed: a day of the calendar as YYYY-MM-DD'),
    );
    expect(() => rolesOn(DATA, "ann", "x".repeat(100_000))).toThrow(RangeError);
    expect(() => rolesOn(DATA, JSON.parse("1") as string, "2023-01-01")).toThrow(RangeError);
  });
});
