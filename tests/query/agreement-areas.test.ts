import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact";
import type { Indicator } from "../../src/model/indicator";
import { agreementAreas } from "../../src/query/agreement-areas";
import { count, dataset, entity, quote, statement } from "../support/people-fixture";

const NAMES = ["trade", "research", "education", "security", "sport", "border security"];
const ENTITIES = NAMES.map((name) =>
  entity(name.replace(" ", "-"), "topic", name, name === "sport" ? { aliases: ["sports"] } : {}),
);

const INDICATORS: Indicator[] = [
  { id: "agreement-areas", title: "Areas", unit: "1", type: "count", words: [], countsObjectsOf: "covers" },
  { id: "participants", title: "Participants", unit: "1", type: "count", words: [] },
];

/** One statement for each area that a list names. */
function list(exact: string, areas: string[], article = "a001"): Fact[] {
  return areas.map((area) => statement("deal", "covers", area, { quote: quote(exact), article }));
}

function areasOf(...facts: (Fact | Fact[])[]) {
  return agreementAreas(dataset({ facts: facts.flat(), entities: ENTITIES, indicators: INDICATORS }), "deal");
}

describe("agreementAreas", () => {
  it("gives what is counted, what is named, and how many are left", () => {
    const counts = [count("agreement-areas", "deal", 9), count("agreement-areas", "deal", 9, { article: "a002" })];
    const sport = list("covers sports, trade", ["sport", "trade"]);
    const again = list("on trade", ["trade"], "a002");
    expect(areasOf(counts, sport, again)).toEqual({
      agreement: "deal",
      counted: [{ value: 9, facts: counts }],
      named: [
        { id: "sport", name: "sport", facts: [sport[0]] },
        { id: "trade", name: "trade", facts: [sport[1], again[0]] },
      ],
      namedCount: { atLeast: 2, atMost: 2 },
      joined: [],
      unnamedCount: { atLeast: 7, atMost: 7 },
    });
  });

  it("takes an item with an and for one area or two", () => {
    const pair = list("covers trade, education and research, sport", ["education", "research", "sport", "trade"]);
    expect(areasOf(pair, count("agreement-areas", "deal", 9))).toMatchObject({
      namedCount: { atLeast: 3, atMost: 4 },
      unnamedCount: { atLeast: 5, atMost: 6 },
      joined: [{ words: "education and research", areas: ["education", "research"], atMost: 2 }],
    });
    const one = list("covers trade, domestic and regional security", ["security", "trade"]);
    expect(areasOf(one)).toMatchObject({
      namedCount: { atLeast: 2, atMost: 3 },
      joined: [{ words: "domestic and regional security", areas: ["security"], atMost: 2 }],
    });
  });

  it("does not count the same open item of two articles twice", () => {
    const exact = "covers trade, domestic and regional security";
    const both = [list(exact, ["security"]), list(exact, ["security"], "a002")];
    expect(areasOf(...both)?.namedCount).toEqual({ atLeast: 1, atMost: 2 });
    const more = list("local and national and global security", ["security"], "a003");
    expect(areasOf(...both, more)?.namedCount).toEqual({ atLeast: 1, atMost: 3 });
  });

  it("counts as many areas as the ands of an item can tell apart", () => {
    const exact = "covers local and national and global security";
    expect(areasOf(list(exact, ["security"]))?.namedCount).toEqual({ atLeast: 1, atMost: 3 });
    const three = list("covers trade and sport and research", ["research", "sport", "trade"]);
    expect(areasOf(three)?.namedCount).toEqual({ atLeast: 1, atMost: 3 });
  });

  it("takes the and after the last comma for the end of the list", () => {
    expect(areasOf(list("covers trade, sport, and research", ["research", "sport", "trade"]))).toMatchObject({
      namedCount: { atLeast: 3, atMost: 3 },
      joined: [],
    });
  });

  it("counts two areas that any list parts by a comma as two", () => {
    const joined = list("covers education and research", ["education", "research"]);
    const apart = list("covers education, research", ["education", "research"], "a002");
    expect(areasOf(joined, apart)?.namedCount).toEqual({ atLeast: 2, atMost: 2 });
  });

  it("leaves an and elsewhere in the quote alone, and an area inside a longer one", () => {
    const exact = "the Partnership and Cooperation Agreement, covers trade, border security";
    const facts = list(exact, ["border-security", "security", "trade"]);
    expect(areasOf(facts)).toMatchObject({ namedCount: { atLeast: 3, atMost: 3 }, joined: [] });
  });

  it("keeps numbers that differ, and counts from the least to the greatest", () => {
    const hedged = count("agreement-areas", "deal", 5, { id: "over" });
    const over = { ...hedged, quantity: { ...hedged.quantity, min: 6, max: null } };
    const named = list("covers trade", ["trade"]);
    const [nine, seven] = [count("agreement-areas", "deal", 9), count("agreement-areas", "deal", 7)];
    expect(areasOf(nine, seven, named)).toMatchObject({
      counted: [{ value: 7 }, { value: 9 }],
      unnamedCount: { atLeast: 6, atMost: 8 },
    });
    expect(areasOf(over, nine, named)?.unnamedCount).toEqual({ atLeast: 5, atMost: null });
    const under = { ...nine, quantity: { ...nine.quantity, min: null, max: 9 } };
    expect(areasOf(under, named)?.unnamedCount).toEqual({ atLeast: 0, atMost: 7 });
  });

  it("leaves less than nothing at nothing", () => {
    const named = list("covers trade, sport", ["sport", "trade"]);
    expect(areasOf(count("agreement-areas", "deal", 1), named)?.unnamedCount).toEqual({ atLeast: 0, atMost: 0 });
  });

  it("says only what it knows if nothing is counted, or nothing named", () => {
    expect(areasOf(list("covers trade", ["trade"]))).toMatchObject({ counted: [], unnamedCount: null });
    expect(areasOf(count("agreement-areas", "deal", 9))).toMatchObject({
      named: [],
      namedCount: { atLeast: 0, atMost: 0 },
      unnamedCount: { atLeast: 9, atMost: 9 },
    });
  });

  it("gives nothing for other agreements, other predicates and indicators, and what has a status", () => {
    const facts = [
      statement("deal", "provides-for", "trade"),
      statement("pact", "covers", "trade"),
      count("participants", "deal", 9),
      statement("deal", "covers", "trade", { status: "possible" }),
      count("agreement-areas", "deal", 9, { status: "target" }),
    ];
    expect(areasOf(facts)).toBeUndefined();
    expect(agreementAreas(dataset({ facts }), "constructor")).toBeUndefined();
  });

  it("never counts more at least than at most, and the named ones lie between", () => {
    const areas = ["trade", "research", "education", "security", "sport"];
    const joints = fc.array(fc.constantFrom(", ", " and "), { minLength: 4, maxLength: 4 });
    const lists = fc.array(fc.tuple(fc.shuffledSubarray(areas, { minLength: 1 }), joints), { maxLength: 4 });
    fc.assert(
      fc.property(lists, (all) => {
        const facts = all.map(([named, joints], index) =>
          list(named.map((area, place) => area + (joints[place] ?? "")).join(""), named, `a00${index}`),
        );
        const result = areasOf(count("agreement-areas", "deal", 9), ...facts);
        const { atLeast, atMost } = result?.namedCount ?? { atLeast: Number.NaN, atMost: null };
        const size = new Set(all.flatMap(([named]) => named)).size;
        expect(atLeast).toBeLessThanOrEqual(size);
        expect(atLeast).toBeGreaterThanOrEqual(Math.min(size, 1));
        expect(atMost).toBeGreaterThanOrEqual(size);
      }),
    );
  });
});
