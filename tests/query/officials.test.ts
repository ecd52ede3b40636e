import { describe, expect, it } from "vitest";
import { officials } from "../../src/query/officials";
import { article, dataset, entity, role } from "../support/people-fixture";

const LATER = role("ann", "minister", "ministry", { role: "Minister of Trade" });
const EARLIER = role("ann", "minister", "ministry", { role: "trade minister", article: "a002" });
const ENVOY = role("bob", "envoy", "xx");
const [ANN, BOB] = [
  { id: "ann", name: "Ann Lee" },
  { id: "bob", name: "bob" },
];
const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-01-02"), article("a002", "2022-01-01", "2022-01-02")],
  entities: [entity("ann", "person", "Ann Lee"), entity("ministry", "organisation", "Ministry", { partOf: "xx" })],
  facts: [ENVOY, LATER, EARLIER],
});

describe("officials", () => {
  it("gives each person with the posts, and every wording in the order of publication", () => {
    expect(officials(DATA)).toEqual([
      {
        id: "ann",
        name: "Ann Lee",
        posts: [
          {
            person: ANN,
            organisation: { id: "ministry", name: "Ministry" },
            post: "minister",
            status: "reported",
            roles: [EARLIER, LATER],
          },
        ],
      },
      {
        ...BOB,
        posts: [
          { person: BOB, organisation: { id: "xx", name: "xx" }, post: "envoy", status: "reported", roles: [ENVOY] },
        ],
      },
    ]);
  });

  it("keeps the same post in two organisations apart", () => {
    const facts = [role("ann", "president", "yy"), role("ann", "president", "xx")];
    expect(officials(dataset({ facts }))[0]?.posts.map(({ organisation }) => organisation.id)).toEqual(["xx", "yy"]);
  });

  it.each([
    [{ person: "bob" }, ["bob"]],
    [{ organisation: "xx" }, ["ann", "bob"]],
    [{ organisation: "ministry" }, ["ann"]],
    [{ post: "envoy" }, ["bob"]],
    [{ article: "a002" }, ["ann"]],
    [{ article: "a002", person: "bob" }, []],
    [{ organisation: "constructor" }, []],
  ])("filters by %j", (filter, expected) => {
    expect(officials(DATA, filter).map(({ id }) => id)).toEqual(expected);
  });

  it("shows only the roles that match", () => {
    expect(officials(DATA, { article: "a002" })[0]?.posts[0].roles).toEqual([EARLIER]);
  });

  it("refuses unknown options and values that are no text", () => {
    expect(() => officials(DATA, { people: "bob" } as object)).toThrow(
      new TypeError('officials: unknown option "people"; allowed: person, organisation, members, post, role, article'),
    );
    expect(() => officials(DATA, JSON.parse('{"__proto__": {"person": "bob"}}') as object)).toThrow(TypeError);
    expect(() => officials(DATA, { person: Number.NaN } as object)).toThrow(
      new RangeError('officials: option "person" is NaN; allowed: a text'),
    );
    const thrower = Object.defineProperty({}, "person", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(() => officials(DATA, thrower)).toThrow(TypeError);
  });
});
