import { describe, expect, it } from "vitest";
import { hedgesAt, laterHedgeAt } from "../../../src/quantity/grammar/hedges-at";
import { lex } from "../../../src/quantity/grammar/lex";

describe("hedgesAt", () => {
  it("takes hedges that follow each other, three at most", () => {
    expect(hedgesAt(lex("about over nearly some 5"), 0)).toStrictEqual({
      found: ["approx", "over", "approx"],
      next: 3,
    });
  });

  it("gives none where none stands", () => {
    expect(hedgesAt(lex("5 firms"), 0)).toStrictEqual({ found: [], next: 0 });
  });

  it("takes the way up of a verb for no hedge", () => {
    expect(hedgesAt(lex("went up to 5"), 1).found).toStrictEqual([]);
    expect(hedgesAt(lex("gave up to 5"), 1).found).toStrictEqual(["atMost"]);
  });
});

describe("laterHedgeAt", () => {
  it.each([
    ["5 or so", "approx", 3],
    ["5-plus", "atLeast", 3],
    ["5-odd", "approx", 3],
    ["5, give or take", "approx", 5],
    ["5 and counting", "atLeast", 3],
  ])("reads the hedge behind the number of %j", (text, hedge, next) => {
    expect(laterHedgeAt(lex(text), 1)).toStrictEqual({ found: [hedge], next });
  });

  it("reads a plus against a unit, which no number follows", () => {
    expect(laterHedgeAt(lex("5%+"), 2)).toStrictEqual({ found: ["atLeast"], next: 3 });
    expect(laterHedgeAt(lex("5%+3"), 2)).toStrictEqual({ found: [], next: 2 });
  });

  it.each(["5 + 3", "5 plus", "5 firms"])("reads none behind the number of %j", (text) => {
    expect(laterHedgeAt(lex(text), 1)).toStrictEqual({ found: [], next: 1 });
  });
});
