import { describe, expect, it } from "vitest";
import { lex } from "../../../src/quantity/grammar/lex";
import { parseText } from "../../../src/quantity/grammar/parse-text";
import { endsSentence } from "../../../src/quantity/grammar/scope-of";

/** The words before and after the last figure of a text, and those of its bracket. */
function scopeIn(text: string): readonly (string | null)[] {
  const { lexemes, phrases } = parseText(text);
  const phrase = phrases.at(-1);
  const words = (from: number, to: number) =>
    lexemes
      .slice(from, to)
      .map(({ text: word }) => word)
      .join(" ");
  if (!phrase) return [];
  const { from, to, bracket } = phrase.scope;
  return [words(from, phrase.first), words(phrase.next, to), bracket && words(bracket.open + 1, bracket.close)];
}

describe("scopeOf", () => {
  it.each([
    ["Rain fell. Exports were $5 million last year, it said.", ["Exports were", "last year", null]],
    ["Of $8 million, imports were $5 million.", [", imports were", "", null]],
    ["In 2024 imports were $5 million while rain fell.", ["In 2024 imports were", "", null]],
    ["Exports of $2 million and $5 million were banned.", ["Exports of $ 2 million and", "were banned", null]],
    ["Trade (up 5 percent, they say) grew.", ["Trade ( up", "", "up 5 percent , they say"]],
    ["Trade (up 5 percent", ["Trade ( up", "", null]],
    ["Of the two ministries, one spent $5 million.", ["Of the two ministries , one spent", "", null]],
    ["Rain fell (Exports were 5 percent.)", ["Rain fell ( Exports were", "", null]],
  ])("gives the words beside the last figure of %j", (text, scope) => {
    expect(scopeIn(text)).toStrictEqual(scope);
  });
});

describe("endsSentence", () => {
  it.each([
    ["it rose. Then", 2, true],
    ["it rose; then", 2, true],
    ["it rose. then", 2, false],
    ["Mr. Lee", 1, false],
    ["J. Lee", 1, false],
    ["on Oct. 19", 2, false],
    ["it rose.", 2, true],
    ["it rose, then", 2, false],
  ])("tells of %j whether the mark ends it", (text, at, ends) => {
    expect(endsSentence(lex(text), at)).toBe(ends);
  });
});
