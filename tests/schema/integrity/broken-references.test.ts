import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import { brokenReferences, nowhere } from "../../../src/schema/integrity/broken-references";
import { article, count, dataset, entity, passage, role, statement } from "../../support/people-fixture";

const ENTITIES = [
  entity("xx", "place"),
  entity("ann", "person"),
  entity("club", "organisation"),
  entity("talks", "event"),
  entity("tea", "topic"),
];
const problems = (...facts: Fact[]) =>
  brokenReferences(
    dataset({
      facts,
      entities: ENTITIES,
      articles: [article("a001", "", "", { reportedBy: ["club"] })],
      posts: [{ id: "minister", title: "Minister" }],
      predicates: [{ id: "joins", title: "joins", exclusive: false, partner: false, once: false, ranking: false }],
    }),
  ).map(({ path, found }) => [path.at(-1), found]);

describe("brokenReferences", () => {
  it("finds nothing wrong with ids that are there, each of a type that can stand there", () => {
    expect(
      problems(
        role("ann", "minister", "xx", { saidBy: "club", voice: "indirect" }),
        passage("talks", { place: "club", participants: ["ann", "xx"], topics: ["tea"] }),
        statement("xx", "joins", "club", { scope: "tea" }),
      ),
    ).toEqual([]);
  });

  it.each<[Fact, string, string]>([
    [role("bob", "minister", "xx"), "person", '"bob", which is not in the data'],
    [role("xx", "minister", "xx"), "person", '"xx" (place)'],
    [role("ann", "chair", "xx"), "post", '"chair", which is not in the data'],
    [role("ann", "minister", "tea"), "organisation", '"tea" (topic)'],
    [role("ann", "minister", "xx", { article: "a009" }), "article", '"a009", which is not in the data'],
    [role("ann", "minister", "xx", { saidBy: "tea" }), "saidBy", '"tea" (topic)'],
    [passage("talks", { participants: ["ann", "bob"] }), "participants", '"bob", which is not in the data'],
    [passage("club"), "event", '"club" (organisation)'],
    [statement("xx", "joins", "club", { partner: "club" }), "partner", '"club" (organisation)'],
    [statement("xx", "leaves", "club"), "predicate", '"leaves", which is not in the data'],
    [count("areas", "xx", 29), "indicator", '"areas", which is not in the data'],
  ])("tells an id that leads nowhere or to another type", (fact, field, found) => {
    expect(problems(fact)).toEqual([[field, found]]);
  });

  it("follows what an article names", () => {
    const articles = [article("a001", "", "", { reportedBy: ["tea"] })];
    expect(brokenReferences(dataset({ articles, entities: ENTITIES }))).toMatchObject([
      { path: ["articles", "a001", "reportedBy"], expected: "person or organisation or place or event" },
    ]);
  });
});

describe("nowhere", () => {
  it("says what list an id is missing from", () => {
    expect(nowhere(["x"], "a", "posts")).toEqual({
      path: ["x"],
      found: '"a", which is not in the data',
      expected: "an id of posts",
      fix: "add it to posts, or name another",
    });
  });
});
