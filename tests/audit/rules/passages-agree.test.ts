import { describe, expect, it } from "vitest";
import { checksOf, ENTITIES, event, verdictsOf } from "../../support/audit-fixture";

const RULE = "passages-agree";
const told = (changes = {}) => event("club-1", { article: "a2", ...changes });

describe("passagesAgree", () => {
  it("passes passages that give one date, one number and one place, more or less exactly", () => {
    const facts = [
      event("club-1", { period: "2023-10", ordinal: 38, place: "borduria" }),
      told({ period: "2023-10-19", ordinal: 38, place: "duchy" }),
    ];
    expect(verdictsOf(RULE, ...facts)).toEqual(["pass", "pass", "pass"]);
  });

  it("finds a contradiction in two dates, and says who gives them", () => {
    const facts = [
      event("club-1", { period: "2023-10-19" }),
      told({ period: "2023-11", saidBy: "ann", voice: "indirect" }),
    ];
    expect(checksOf(RULE, { facts, published: { a2: "2024-03" } })).toEqual([
      {
        id: `${RULE}.event.club-1.a2`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["event.club-1.a2", "event.club-1.a1"],
        detail:
          "the first meeting: the passages that give its date do not agree: in November 2023 (Ann Lee, The Paper, March 2024) " +
          "and on 19 October 2023 (The Paper, 15 January 2025).",
      },
    ]);
  });

  it("knows the boundary: dates that share a day", () => {
    const until = event("club-1", { period: "2023-10-01/2023-10-19" });
    expect(verdictsOf(RULE, until, told({ period: "2023-10-19" }))).toEqual(["pass"]);
    expect(verdictsOf(RULE, until, told({ period: "2023-10-20" }))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, until, told({ period: "[2023-10-19..]" }))).toEqual(["pass"]);
    expect(verdictsOf(RULE, until, told({ period: "[..2023-09-30]" }))).toEqual(["contradiction"]);
  });

  it("finds two numbers and two places, the rarer first", () => {
    const numbers = [event("club-1", { ordinal: 38 }), told({ ordinal: 39 }), told({ ordinal: 38, article: "a3" })];
    const [number] = checksOf(RULE, { facts: numbers });
    expect(number).toMatchObject({ verdict: "contradiction", facts: ["event.club-1.a2", "event.club-1.a1"] });
    expect(number?.detail).toContain("its number do not agree: number 39 (The Paper, 15 January 2025) and number 38");
    const places = [event("club-1", { place: "borduria" }), told({ place: "syldavia" })];
    const [place] = checksOf(RULE, { facts: places });
    expect(place?.verdict).toBe("contradiction");
    expect(place?.detail).toContain("its place do not agree: in Borduria (The Paper, 15 January 2025) and in Syldavia");
  });

  it("takes a place within another for the same, however many there are, and ends in a circle", () => {
    const places = ["union", "borduria", "duchy"].map((place, index) => told({ place, article: `a${index}` }));
    expect(verdictsOf(RULE, ...places)).toEqual(["pass"]);
    const entities = ENTITIES.map((entity) => (entity.id === "union" ? { ...entity, partOf: "duchy" } : entity));
    expect(checksOf(RULE, { facts: places, entities }).map(({ verdict }) => verdict)).toEqual(["pass"]);
  });

  it("finds no more than a tension between a plan and what has happened", () => {
    const planned = { period: "2023-09", status: "planned" } as const;
    expect(verdictsOf(RULE, event("club-1", planned), told({ period: "2023-10" }))).toEqual(["tension"]);
    const facts = [event("club-1", planned), told({ period: "2023-10" }), told({ period: "2023-11", article: "a3" })];
    expect(verdictsOf(RULE, ...facts)).toEqual(["contradiction"]);
  });

  it("finds nothing to check in another event, or in a passage that gives nothing", () => {
    const facts = [event("club-1", { period: "2023" }), event("club-2", { period: "2024" }), told()];
    expect(verdictsOf(RULE, ...facts)).toEqual(["untestable"]);
  });
});
