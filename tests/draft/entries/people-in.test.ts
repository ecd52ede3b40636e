import { describe, expect, it } from "vitest";
import { peopleIn, surnameOf } from "../../../src/draft/entries/people-in";
import { knownNames } from "../../../src/draft/known-names";

const TEXT = "Ann Lee met Bo Ek. Ek thanked Lee, and the Leeward fleet sailed.";
const people = ["Ann Lee", "Bo Ek"].map((name) => ({
  name,
  start: TEXT.indexOf(name),
  end: TEXT.indexOf(name) + name.length,
}));
const namedIn = (start: number, end: number) =>
  peopleIn({ text: TEXT, people, names: knownNames(new Map()) } as never, { start, end }).map((place) => [
    place.id,
    TEXT.slice(place.start, place.end),
  ]);

describe("peopleIn", () => {
  it("gives the people of a stretch in text order, by the full name or by the last", () => {
    expect(namedIn(0, 18)).toEqual([
      ["ann-lee", "Ann Lee"],
      ["bo-ek", "Bo Ek"],
    ]);
    expect(namedIn(19, 33)).toEqual([
      ["bo-ek", "Ek"],
      ["ann-lee", "Lee"],
    ]);
  });

  it("takes no part of another word for a name", () => {
    expect(namedIn(34, TEXT.length)).toEqual([]);
  });
});

describe("surnameOf", () => {
  it("is the last word of a name, or the only one", () => {
    expect(["Ann Lee", "Ursula von der Leyen", "Pelé"].map(surnameOf)).toEqual(["Lee", "Leyen", "Pelé"]);
  });
});
