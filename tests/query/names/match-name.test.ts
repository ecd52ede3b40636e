import { describe, expect, it } from "vitest";
import { asAsked, matchName } from "../../../src/query/names/match-name";

const match = (asked: string, name: string) => matchName(asAsked(asked.split(" ")), name.split(" "));

describe("asAsked", () => {
  it("puts the longest words first, and keeps the letters in their order", () => {
    expect(asAsked(["de", "la", "cruz"])).toEqual({ words: ["cruz", "de", "la"], letters: "delacruz" });
  });
});

describe("matchName", () => {
  it.each([
    ["ann lee", "ann lee", "exact", 0, 0],
    ["annlee", "ann lee", "exact", 0, 0],
    ["lee", "ann lee", "word", 0, 1],
    ["lee ann", "ann lee", "word", 0, 0],
    ["an le", "ann lee", "start", 0, 0],
    ["ann leopolt", "ann leopold", "near", 1, 0],
    ["vassilenco", "roman vassilenko", "near", 1, 1],
  ])("matches %s with %s as %s", (asked, name, kind, wrongLetters, otherWords) => {
    expect(match(asked, name)).toEqual({ match: kind, wrongLetters, otherWords });
  });

  it("lets no word stand for two, and no short word have a wrong letter", () => {
    expect(match("lee lee", "ann lee")).toBeUndefined();
    expect(match("leo", "ann lee")).toBeUndefined();
    expect(match("ann lee smith", "ann lee")).toBeUndefined();
  });
});
