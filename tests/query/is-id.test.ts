import { describe, expect, it } from "vitest";
import { isId } from "../../src/query/is-id";
import { article, count, dataset, entity, passage, role, statement } from "../support/people-fixture";

const DATA = dataset({
  articles: [article("a001", "2023-01-01", "2023-01-02")],
  entities: [
    entity("ann", "person"),
    entity("board", "organisation"),
    entity("xx", "place", "Xland", { code: "XX" }),
    entity("asia", "place"),
    entity("city", "place"),
    entity("talks", "event"),
    entity("deal", "agreement"),
  ],
  posts: [{ id: "minister", title: "Minister" }],
  facts: [
    count("size", "xx", 1, { partner: "asia" }),
    role("ann", "minister", "xx"),
    passage("talks", { participants: ["deal"], place: "city" }),
    statement("xx", "signed", "deal"),
  ],
  aliases: [{ from: "old", to: "role.ann.minister.a001" }],
});
const STRANGE = ["", "old", "Ann Lee", "constructor", "__proto__", "length", "x".repeat(100_000)];
const TEXTS = [...STRANGE, "a001", "minister", ...[...DATA.entities, ...DATA.facts].map(({ id }) => id)];

describe("isId", () => {
  it.each([
    ["article", ["a001"]],
    ["entity", ["ann", "board", "xx", "asia", "city", "talks", "deal"]],
    ["person", ["ann"]],
    ["place", ["xx", "asia", "city"]],
    ["party", ["xx", "asia"]],
    ["participant", ["ann", "board", "xx", "asia", "deal"]],
    ["post", ["minister"]],
    ["fact", DATA.facts.map(({ id }) => id)],
    ["observation", ["size.xx.undated.a001"]],
    ["role", ["role.ann.minister.a001"]],
    ["eventFact", ["event.talks.a001"]],
    ["statement", ["signed.xx.deal.a001"]],
    ["indicator", []],
    ["predicate", []],
    ["finding", []],
    ["rule", []],
  ] as const)("knows the ids of the family %s and nothing else", (family, ids) => {
    const known = TEXTS.filter((text) => (isId as (...given: unknown[]) => boolean)(DATA, family, text));
    expect(known).toEqual(ids);
  });

  it("refuses an unknown family", () => {
    expect(() => isId(DATA, "city" as "place", "xx")).toThrow(RangeError);
    expect(() => isId(DATA, "city" as "place", "xx")).toThrow('isId: the family is "city"; allowed: article, entity');
  });
});
