import { describe, expect, it } from "vitest";
import { parseText } from "../../../src/quantity/grammar/parse-text";

function first(text: string) {
  const [phrase] = parseText(text).phrases;
  return phrase && { words: text.slice(phrase.start, phrase.end), hedges: phrase.hedges, ratio: phrase.ratio };
}

describe("phrasesIn", () => {
  it.each([
    ["rose to well over $40 billion in all", "well over $40 billion", ["over"]],
    ["some 3,000+ firms", "some 3,000+", ["approx", "atLeast"]],
    ["between about 3 and 4 percent", "between about 3 and 4 percent", ["approx"]],
    ["it was $5 million or so", "$5 million or so", ["approx"]],
    ["over\n\n5 firms", "5", []],
  ])("takes the hedges of %j along", (text, words, hedges) => {
    expect(first(text)).toStrictEqual({ words, hedges, ratio: null });
  });

  it.each([
    ["sales doubled", "doubled", { kind: "verb", times: [2, 1] }],
    ["sales will double", "double", { kind: "verb", times: [2, 1] }],
    ["sales halved", "halved", { kind: "verb", times: [1, 2] }],
    ["a threefold rise", "threefold", { kind: "fold", times: { whole: "3" } }],
    ["a 3.4-fold rise", "3.4-fold", { kind: "fold", times: { whole: "3.4" } }],
    ["three times more", "three times more", { kind: "times", times: { whole: "3" } }],
  ])("reads how many times in %j", (text, words, ratio) => {
    expect(first(text)).toMatchObject({ words, ratio });
  });

  it.each(["a double room", "onefold", "a million times", "half times"])("finds no multiple in %j", (text) => {
    expect(first(text)?.ratio ?? null).toBeNull();
  });
});
