import { describe, expect, it } from "vitest";
import { locatePhrase } from "../../src/quantity/locate-phrase";

function located(words: string, text: string, at?: number) {
  const found = locatePhrase(words, text, at);
  if (!found.ok) return found.expected;
  const { start = 0, end = 0 } = found.parsed.phrases[found.index] ?? {};
  return [start, end];
}

describe("locatePhrase", () => {
  it.each<[words: string, text: string, place: readonly number[]]>([
    ["over $40 billion", "It was over $40 billion.", [7, 23]],
    ["up 8 percent", "It is up 8 percent.", [9, 18]],
    ["a fall of 8 percent", "It saw a fall of 8 percent.", [17, 26]],
    ["8 percent lower", "It is 8 percent lower.", [6, 15]],
  ])("finds %j whole, with no more than its direction beside it", (words, text, place) => {
    expect(located(words, text)).toStrictEqual(place);
  });

  it("takes the place that it is given if the words stand there more than once", () => {
    expect(located("$5", "It was $5, then $5.")).toContain("once in the text");
    expect(located("$5", "It was $5, then $5.", 16)).toStrictEqual([16, 18]);
  });

  it.each([
    ["$40 billion", "It was over $40 billion.", "“over $40 billion”, the whole phrase of the figure"],
    ["$3 billion to $4 billion", "It rose $3 billion to $4 billion.", "two levels are two facts"],
    ["the $5", "It was the $5 note.", "each character understood"],
    ["note", "It was the $5 note.", "each character understood"],
    [" $5", "It was $5.", "words without space at either end"],
    ["$6", "It was $5.", "once in the text"],
  ])("refuses %j in %j", (words, text, expected) => {
    expect(located(words, text)).toContain(expected);
  });
});
