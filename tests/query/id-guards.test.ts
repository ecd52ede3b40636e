import { describe, expect, it } from "vitest";
import { isArticleId } from "../../src/query/is-article-id";
import { isEntityId } from "../../src/query/is-entity-id";
import { isFactId } from "../../src/query/is-fact-id";
import { article, dataset, entity, role } from "../support/people-fixture";

const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-01-02")],
  entities: [entity("ann", "person", "Ann Lee")],
  facts: [role("ann", "minister", "xx")],
  aliases: [{ from: "old", to: "role.ann.minister.a001" }],
});
const STRANGE = ["", "old", "Ann Lee", "constructor", "__proto__", "length", "x".repeat(100_000)];

describe("isFactId", () => {
  it("knows the facts and nothing else", () => {
    expect(isFactId(DATA, "role.ann.minister.a001")).toBe(true);
    expect([...STRANGE, "ann", "a001"].filter((id) => isFactId(DATA, id))).toEqual([]);
  });
});

describe("isEntityId", () => {
  it("knows the entities and nothing else", () => {
    expect(isEntityId(DATA, "ann")).toBe(true);
    expect([...STRANGE, "a001"].filter((id) => isEntityId(DATA, id))).toEqual([]);
  });
});

describe("isArticleId", () => {
  it("knows the articles and nothing else", () => {
    expect(isArticleId(DATA, "a001")).toBe(true);
    expect([...STRANGE, "ann"].filter((id) => isArticleId(DATA, id))).toEqual([]);
  });
});
