import { describe, expect, it } from "vitest";
import { namesAThing } from "../../src/read/names-a-thing";

const isThing = (text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return namesAThing(text, { start, end: start + words.length });
};

describe("namesAThing", () => {
  it.each([
    ["two-way trade grew", "two"],
    ["the two countries agreed", "two"],
    ["in the same six months", "six"],
    ["at ten past six", "ten"],
    ["the two heads of state met", "two"],
    ["he built a third hall", "a third"],
    ["it held a fifteenth meeting", "a fifteenth"],
    ["at half past 7", "half"],
    ["at half past 7", "7"],
    ["the 100 Concrete Steps programme", "100"],
  ])("takes the number in “%s” for no quantity", (text, words) => {
    expect(isThing(text, words)).toBe(true);
  });

  it.each([
    ["two agreements were signed", "two"],
    ["the 300 companies work", "300"],
    ["the 300 Norwegian companies work", "300"],
    ["about a third of exports", "a third"],
    ["and a third went to Peru", "a third"],
    ["it could rise by a fifth within a year", "a fifth"],
    ["from the six Gulf states", "six"],
    ["it falls from 35 to 23 days", "35"],
  ])("leaves the number in “%s”", (text, words) => {
    expect(isThing(text, words)).toBe(false);
  });
});
