import { describe, expect, it } from "vitest";
import { directionOf, isRightBefore, joinedBy } from "../../../src/quantity/beside/change";
import { lex } from "../../../src/quantity/grammar/lex";
import { parseText } from "../../../src/quantity/grammar/parse-text";

function last(text: string) {
  const parsed = parseText(text);
  const phrase = parsed.phrases.at(-1);
  if (!phrase) throw new Error(text);
  const words = (first: number, next: number) =>
    text.slice(parsed.lexemes[first]?.start, parsed.lexemes[next - 1]?.end);
  return { parsed, phrase, words };
}

function direction(text: string) {
  const { parsed, phrase, words } = last(text);
  const found = directionOf(parsed, phrase);
  if (found.kind === "none") return "none";
  if (found.kind === "both") return `both: ${words(found.first, found.next)}`;
  return `${found.change.sign} ${words(found.change.first, found.change.next)}${found.near ? "" : ", far"}`;
}

describe("directionOf", () => {
  it.each([
    ["Exports rose 5 percent.", "+ rose"],
    ["Exports fell by a solid 5 percent.", "- fell"],
    ["a fall of 5 percent", "- fall"],
    ["5 percent lower than before", "- lower"],
    ["a 5 percent drop", "- drop"],
    ["Trade grew strongly in May, reaching 5 percent.", "none"],
    ["Exports fell in May, it said, 5 percent.", "- fell, far"],
    ["Growth slowed to 5 percent.", "+ Growth, far"],
    ["up or down 5 percent", "both: up or down"],
    ["rose by a 5 percent drop", "both: rose by a 5 percent drop"],
    ["Exports were 5 percent.", "none"],
    ["It was less by volume but 5 percent more by value.", "+ more"],
    ["It cut duties on 5 percent.", "none"],
    ["Line losses are put at 5 percent.", "none"],
  ])("tells the direction of the figure in %j: %s", (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});

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
