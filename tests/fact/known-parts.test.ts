import { describe, expect, it } from "vitest";
import { knownParts } from "../../src/fact/known-parts";
import { article, dataset, entity, role } from "../support/people-fixture";

const EARLY = role("ann", "minister", "ministry");
const LATE = role("bob", "minister", "ministry", { article: "a002" });
const DATA = dataset({
  articles: [
    article("a001", "2023-01-01", "2023-01-03", { reportedBy: ["agency"] }),
    article("a002", "2023-02-01", "2023-02-02"),
    article("a003", "", ""),
  ],
  entities: [
    entity("ann", "person"),
    entity("bob", "person"),
    entity("ministry", "organisation", "Ministry", { partOf: "xx" }),
    entity("xx", "place", "Ruritania", { partOf: "xx" }),
    entity("agency", "organisation"),
    entity("yy", "place"),
  ],
  facts: [LATE, EARLY],
});
const idsOn = (day: string) => {
  const { articles, entities, roles } = knownParts(DATA, day);
  return [articles, entities, roles].map((part) => part.map(({ id }) => id));
};

describe("knownParts", () => {
  it("has an article from the last day on which it can have been published, with its facts and all they name", () => {
    expect(idsOn("2023-01-01")).toEqual([[], [], []]);
    expect(idsOn("2023-01-02")).toEqual([["a001"], ["ann", "ministry", "xx", "agency"], [EARLY.id]]);
  });

  it("keeps every part in its own order, and has no article whose days have no end", () => {
    expect(idsOn("2023-02-01")).toEqual([
      ["a001", "a002"],
      ["ann", "bob", "ministry", "xx", "agency"],
      [LATE.id, EARLY.id],
    ]);
  });
});
