import { describe, expect, it } from "vitest";
import { changeOfLevel, directionOf } from "../../../src/quantity/beside/change";
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
  ])("tells the direction of the figure in %j: %s", (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});

describe("changeOfLevel", () => {
  const change = (text: string) => {
    const { parsed, phrase, words } = last(text);
    const found = changeOfLevel(parsed, phrase);
    return found && words(found.first, found.next);
  };

  it.each([
    ["Exports grew by $3 billion.", "grew"],
    ["Exports grew $3 billion.", "grew"],
    ["It raised wages by $3 billion.", "raised"],
    ["an increase of $3 billion", "increase"],
    ["$3 billion more than before", "more"],
    ["a $3 billion drop", "drop"],
  ])("finds in %j the word that makes it a change: %s", (text, word) => {
    expect(change(text)).toBe(word);
  });

  it.each([
    "Exports grew to $3 billion.",
    "It raised $3 billion.",
    "growth worth $3 billion",
    "a $3 billion expansion",
  ])("takes the figure of %j for a level", (text) => {
    expect(change(text)).toBeNull();
  });
});
