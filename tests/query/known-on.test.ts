import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownOn } from "../../src/query/known-on";
import { article, dataset, entity, passage, role, statement } from "../support/people-fixture";

const FINDING = { rule: "one-label-a-post", verdict: "note", detail: "two posts" } as const;
const OLD = role("ann", "minister", "ministry");
const NEW = role("bob", "minister", "ministry", { article: "a002" });
const DATA = dataset({
  articles: [
    article("a001", "2023-03-10", "2023-04-01", { reportedBy: ["agency"] }),
    article("a002", "2023-12-01", "2024-02-01"),
    article("a003", "2023-01-01", "", { published: { ...article("x", "2023-01-01", "").published } }),
  ],
  entities: [
    ...["ann", "bob"].map((id) => entity(id, "person")),
    entity("ministry", "organisation", "Ministry", { partOf: "xx" }),
    entity("xx", "place", "Xland", { partOf: "world" }),
    entity("world", "place"),
    entity("agency", "organisation"),
    entity("talks", "event"),
  ],
  facts: [OLD, NEW, passage("talks", { article: "a002" }), statement("xx", "has", "yy", { article: "a003" })],
  findings: [
    { ...FINDING, id: "one", facts: [OLD.id] },
    { ...FINDING, id: "both", facts: [OLD.id, NEW.id] },
  ],
});

describe("knownOn", () => {
  it("keeps what was published for sure, with what that names", () => {
    const known = knownOn(DATA, "2023-03-31");
    expect(known.articles.map(({ id }) => id)).toEqual(["a001"]);
    expect(known.facts).toEqual([OLD]);
    expect(known.roles).toEqual([OLD]);
    expect([known.events, known.statements, known.observations]).toEqual([[], [], []]);
    expect(known.entities.map(({ id }) => id)).toEqual(["ann", "ministry", "xx", "world", "agency"]);
    expect(Object.keys(known)).not.toContain("findings");
    expect(known.latestArticle).toBe("2023-03-31");
    expect([known.version, known.hash]).toEqual([DATA.version, DATA.hash]);
  });

  it("leaves out an article that may be later, by a single day", () => {
    const known = knownOn(DATA, "2023-03-30");
    expect([known.articles, known.facts, known.entities]).toEqual([[], [], []]);
    expect(known.latestArticle).toBe("0001-01-01");
  });

  it("never knows an article without a last possible day", () => {
    const known = knownOn(DATA, "9999-12-31");
    expect(known.articles.map(({ id }) => id)).toEqual(["a001", "a002"]);
    expect(known.latestArticle).toBe("2024-01-31");
  });

  it("only grows with time, changes nothing when asked again, and leaves its input alone", () => {
    const before = structuredClone(DATA);
    const day = fc.constantFrom("2023-03-30", "2023-03-31", "2024-01-30", "2024-01-31", "2030-01-01");
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = [one, other].sort().map((each) => knownOn(DATA, each));
        expect(late?.facts).toEqual(expect.arrayContaining([...(early?.facts ?? [])]));
        expect(early && knownOn(early, one < other ? one : other)).toEqual(early);
      }),
    );
    expect(DATA).toEqual(before);
  });

  it.each(["2023-02-30", "2023", "", "x".repeat(100_000)])("refuses an impossible day: case %#", (day) => {
    expect(() => knownOn(DATA, day)).toThrow(RangeError);
  });
});
