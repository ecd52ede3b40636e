import { describe, expect, it } from "vitest";
import { changeBefore } from "../../../src/quantity/grammar/change-before";
import { lex } from "../../../src/quantity/grammar/lex";

function wordBefore(text: string): string | null {
  const lexemes = lex(text);
  const at = changeBefore(lexemes, lexemes.length - 1);
  return at === null ? null : (lexemes[at]?.text ?? null);
}

describe("changeBefore", () => {
  it.each([
    ["exports rose steadily from 5", "rose"],
    ["exports went from 5", "went"],
    ["exports were down from 5", "down"],
    ["the growth of trade from 5", "growth"],
  ])("finds the word of change before the number of %j", (text, word) => {
    expect(wordBefore(text)).toBe(word);
  });

  it.each(["exports rose. From 5", "exports rose\n\nFrom 5", "exports were higher than 5", "exports of 5"])(
    "finds none in the clause of %j",
    (text) => {
      expect(wordBefore(text)).toBeNull();
    },
  );
});
