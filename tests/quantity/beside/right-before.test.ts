import { describe, expect, it } from "vitest";
import { isRightBefore, joinedBy } from "../../../src/quantity/beside/right-before";
import { lex } from "../../../src/quantity/grammar/lex";

describe("isRightBefore", () => {
  it.each([
    ["rose 5", true],
    ["rose a further 5", true],
    ["rose by nearly 5", false],
    ["rose roughly 5", true],
    ["rose in 5", false],
    ["rose a mere only just 5", false],
  ])("tells of %j whether the first word is right before the number", (text, right) => {
    const lexemes = lex(text);
    expect(isRightBefore(lexemes, 1, lexemes.length - 1)).toBe(right);
  });
});

describe("joinedBy", () => {
  it.each([
    ["rose by a solid 5", 1],
    ["rose by 5", 1],
    ["rose by far, to 5", null],
    ["by the way it rose 5", null],
  ])("finds in %j the word that joins the number", (text, at) => {
    const lexemes = lex(text);
    expect(joinedBy(lexemes, lexemes.length - 1, 0)).toBe(at);
  });
});
