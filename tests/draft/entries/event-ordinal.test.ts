import { describe, expect, it } from "vitest";
import { ordinalBefore, ordinalIn } from "../../../src/draft/entries/event-ordinal";

const wordsOf = (text: string, span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("ordinalBefore", () => {
  it.each([
    ["The third session", "third"],
    ["It was the 38th session", "38th"],
    ["A seventh round of session", "seventh"],
    ["The session", undefined],
    ["They came third. A session", undefined],
  ])("gives the number right before the session: %s", (text, ordinal) => {
    const session = at(text, "session");
    expect(wordsOf(text, ordinalBefore(session, { start: 0, end: text.length }, text))).toBe(ordinal);
  });

  it("does not look beyond its sentence", () => {
    const text = "It was the third session";
    expect(ordinalBefore(at(text, "session"), at(text, "session"), text)).toBeUndefined();
  });
});

describe("ordinalIn", () => {
  it("gives the number that a name begins with", () => {
    const text = "the Third Fish Forum";
    expect(wordsOf(text, ordinalIn(at(text, "Third Fish Forum"), text))).toBe("Third");
    expect(ordinalIn(at(text, "Fish Forum"), text)).toBeUndefined();
  });
});
