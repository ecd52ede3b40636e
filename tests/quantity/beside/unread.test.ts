import { describe, expect, it } from "vitest";
import { unreadBeside } from "../../../src/quantity/beside/unread";
import { parseText } from "../../../src/quantity/grammar/parse-text";

function unread(text: string) {
  const parsed = parseText(text);
  const [phrase] = parsed.phrases;
  return phrase ? unreadBeside(parsed, phrase) : undefined;
}

describe("unreadBeside", () => {
  it.each([
    ["a sub-36.7% share", "sub-36.7%"],
    ["36.7%* of it", "36.7%*"],
    ["36.7%-something of it", "36.7%-something"],
    ["$728 bilion", "$728 bilion"],
    ["$728 mlrb", "$728 mlrb"],
    ["$728 b2b", "$728 b2b"],
    ["40 perc", "40 perc"],
    ["a $40-seat hall", "$40-seat"],
  ])("shows what is not read in %j", (text, words) => {
    expect(unread(text)).toBe(words);
  });

  it.each([
    "a $3 billion deal",
    "5 percent growth",
    "(36.7%)",
    "36.7%.",
    "a 40-seat hall",
    "$3 billion EU grant",
    "7 dry years",
  ])("leaves nothing unread in %j", (text) => {
    expect(unread(text)).toBeNull();
  });
});
