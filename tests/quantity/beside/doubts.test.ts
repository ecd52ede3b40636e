import { describe, expect, it } from "vitest";
import { doubtsBeside } from "../../../src/quantity/beside/doubts";
import { parseText } from "../../../src/quantity/grammar/parse-text";

function doubts(text: string) {
  const parsed = parseText(text);
  const phrase = parsed.phrases.at(-1);
  return phrase ? doubtsBeside(parsed, phrase, false).map(({ kind, words }) => `${kind}: ${words}`) : [];
}

describe("doubtsBeside", () => {
  it.each([
    ["It did not and never will pay $3 billion.", ["negation: not", "negation: never", "expectation: will"]],
    ["half of $12 billion", ["multiple: half"]],
    ["three times $40 million", ["multiple: three times", "multiple: times"]],
    ["Did it pay $3 billion?", ["disbelief: $3 billion?"]],
    ["It is expected to cost $2 billion and to employ 900.", ["expectation: expected"]],
    ["It paid $3 billion, if that.", ["disbelief: if that"]],
    ["It paid (allegedly to Peru) $3 billion.", ["disbelief: allegedly"]],
    ["It paid $2 billion, reportedly. It earned $3 billion.", []],
    ["It paid not less than $3 billion.", []],
    ["It not only paid $3 billion.", []],
    ["It paid not less than $2 billion and $3 billion.", []],
    ["It owns two of $12 million plants.", []],
  ])("finds in %j %j", (text, found) => {
    expect(doubts(text)).toStrictEqual(found);
  });
});
