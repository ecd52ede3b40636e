import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntities } from "../../src/query/find-entities";
import { dataset, entity } from "../support/people-fixture";

const DATA = dataset({
  entities: [
    entity("visit-a001", "event", "Visit of Roman Vassilenko"),
    entity("roman-vassilenko", "person", "Roman Vassilenko", { aliases: ["Vassilenko"] }),
    entity("aleska-simkic", "person", "Aleška Simkić"),
    entity("xx", "place", "Xland", { code: "XX" }),
    entity("pl", "place", "Łódź"),
    entity("andrey", "person", "Andrey"),
    entity("council", "organisation", "European Council"),
    entity("eurasian", "organisation", "European Eurasian Club"),
  ],
});

function found(text: string): string[] {
  return findEntities(DATA, text).map(({ entity, match }) => `${entity.id} ${match}`);
}

describe("findEntities", () => {
  it("gives the best first: the whole name, words, starts, near words", () => {
    expect(found("vassilenko")).toEqual(["roman-vassilenko exact", "visit-a001 word"]);
    expect(found("roman")).toEqual(["roman-vassilenko word", "visit-a001 word"]);
    expect(found("vass")).toEqual(["roman-vassilenko start", "visit-a001 start"]);
    expect(found("vasilenko")).toEqual(["roman-vassilenko near", "visit-a001 near"]);
    expect(found("ＶＡＳＳＩＬＥＮＫＯ")).toEqual(found("vassilenko"));
    expect(found("euro")).toEqual(["council start", "eurasian start"]);
  });

  it("puts fewer wrong letters before fewer other words", () => {
    expect(findEntities(DATA, "eurapian").map(({ entity, wrongLetters }) => [entity.id, wrongLetters])).toEqual([
      ["eurasian", 1],
      ["council", 2],
    ]);
  });

  it("says which name answered, and how well", () => {
    expect(findEntities(DATA, "roman vasilenko")[0]).toEqual({
      entity: DATA.entities[1],
      matched: "Roman Vassilenko",
      match: "near",
      wrongLetters: 1,
      otherWords: 0,
    });
  });

  it.each([
    ["SIMKIC", "aleska-simkic word"],
    ["Simkić, Aleška", "aleska-simkic word"],
    ["aleskasimkic", "aleska-simkic exact"],
    ["Şimkiç", "aleska-simkic word"],
    ["Ales\u030Cka Simkic\u0301", "aleska-simkic exact"],
    ["Василенко", "roman-vassilenko near"],
    ["Роман Василенко", "roman-vassilenko near"],
    ["Симкич", "aleska-simkic near"],
    ["lodz", "pl exact"],
    ["XX", "xx exact"],
    ["Андрей", "andrey exact"],
    ["Андреи\u0306", "andrey exact"],
    ["eur european", "eurasian start"],
  ])("finds %s", (text, best) => {
    expect(found(text)[0]).toBe(best);
  });

  it("takes one wrong letter in a word of four, two in one of eight, none in a shorter one", () => {
    expect(found("lods")).toEqual(["pl near"]);
    expect(found("lo")).toEqual(["pl start"]);
    expect(found("xy")).toEqual([]);
    expect(found("clb")).toEqual([]);
    expect(found("romam")).toEqual(["roman-vassilenko near", "visit-a001 near"]);
    expect(found("ramam")).toEqual([]);
    expect(found("vasilenk")).toEqual(["roman-vassilenko near", "visit-a001 near"]);
    expect(found("vasilen")).toEqual([]);
  });

  it("wants every word to be in the name", () => {
    expect(found("roman council")).toEqual([]);
    expect(found("roman roman")).toEqual([]);
    expect(found("european council of roman")).toEqual([]);
  });

  it("finds nothing for a text without letters or digits, and quickly nothing for a long one", () => {
    expect(["", " ", "–!", "\u0301", "\uD800"].flatMap(found)).toEqual([]);
    expect(found("x".repeat(100_000))).toEqual([]);
    expect(found("roman ".repeat(20_000))).toEqual([]);
    expect(found("constructor")).toEqual([]);
  });

  it("finds each entity by each of its names, whatever the case", () => {
    const names = DATA.entities.flatMap((each) =>
      [each.name, each.id, ...(each.aliases ?? [])].map((name) => [each.id, name] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), ([id, name], upper) => {
        const [best] = findEntities(DATA, upper ? name.toUpperCase() : name);
        expect([best?.entity.id, best?.match]).toEqual([id, "exact"]);
      }),
    );
  });

  it("refuses what is no text", () => {
    expect(() => findEntities(DATA, JSON.parse("1") as string)).toThrow(
      new RangeError("findEntities: the text is 1; allowed: a text"),
    );
  });
});
