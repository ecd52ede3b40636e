import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article";
import { nameOf } from "../../src/wording/name-of";

const data = {
  entities: [{ id: "kz", type: "place", name: "Kazakhstan" }],
  indicators: [{ id: "sales", title: "Sales", unit: "currency", type: "flow", words: [] }],
  predicates: [{ id: "covers", title: "covers", exclusive: false, partner: false, ranking: false, once: false }],
  posts: [{ id: "minister", title: "Minister" }],
  articles: [{ id: "a1", publisher: { name: "The Herald", basis: "stated" } } as Article],
} as const;

describe("nameOf", () => {
  it("names entities, indicators, predicates, posts and articles", () => {
    expect(["kz", "sales", "covers", "minister", "a1"].map((id) => nameOf(data, id))).toEqual([
      "Kazakhstan",
      "Sales",
      "covers",
      "Minister",
      "The Herald",
    ]);
  });

  it("gives back an id that is unknown", () => {
    expect(["", "constructor", "atlantis"].map((id) => nameOf(data, id))).toEqual(["", "constructor", "atlantis"]);
  });
});
