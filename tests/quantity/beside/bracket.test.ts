import { describe, expect, it } from "vitest";
import { unreadInBracket } from "../../../src/quantity/beside/bracket";
import { parseText } from "../../../src/quantity/grammar/parse-text";

function unread(text: string) {
  const parsed = parseText(text);
  const close = parsed.lexemes.findIndex(({ text: word }) => word === ")");
  return unreadInBracket(parsed, { open: 0, close });
}

describe("unreadInBracket", () => {
  it.each([
    ["(only just 36.7%)", "just"],
    ["(36.7%, he guessed)", "he"],
    ["(36.7% guessed)", "guessed"],
  ])("shows the word of %j that nobody reads", (text, word) => {
    expect(unread(text)).toBe(word);
  });

  it.each([
    "(36.7%)",
    "(up 36.7% in May)",
    "(exports – $3 billion, imports – $1 billion)",
    "(340 boats, Peru)",
    "(of this, $3 billion)",
  ])("reads all of %j", (text) => {
    expect(unread(text)).toBeNull();
  });
});
