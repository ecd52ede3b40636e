import { describe, expect, it } from "vitest";
import { readChange } from "../../../src/quantity/beside/read-change";
import { parseText } from "../../../src/quantity/grammar/parse-text";

const KNOWN = { status: false, wordings: [], settled: [] } as const;

function change(text: string, type: "growth" | "flow" | null) {
  const parsed = parseText(text);
  const phrase = parsed.phrases.at(-1);
  return phrase && readChange(parsed, phrase, { ...KNOWN, type });
}

describe("readChange", () => {
  it("gives the direction of a growth with the word that joins it", () => {
    expect(change("Exports fell by 5 percent.", "growth")).toStrictEqual({
      ok: true,
      direction: { field: "sign", words: "fell by", start: 8, end: 15 },
      falls: true,
    });
  });

  it("takes a percentage with a direction for a growth if nobody says what it is, and a part of something for none", () => {
    expect(change("Exports rose 5 percent.", null)).toMatchObject({ direction: { words: "rose" } });
    expect(change("Exports rose by half.", null)).toMatchObject({ direction: { words: "rose by" } });
    expect(change("Exports rose. Half of it", null)).toMatchObject({ ok: true, direction: null });
  });

  it.each([
    ["It was up or down 5 percent.", "growth", "up or down", "one direction of the change"],
    ["It rose −5 percent.", "growth", "rose", 'one direction; the printed sign of "−5 percent" is the other'],
    ["It fell threefold.", "growth", "fell", "one reading; a fall can be to a part, or by the multiple of it"],
    ["It grew by $5.", "flow", "grew", "the figure a level; this tells a change"],
  ] as const)("tells what does not go together in %j", (text, type, words, expected) => {
    expect(change(text, type)).toStrictEqual({ ok: false, words, expected });
  });

  it("leaves a fall that is printed with a minus as it is", () => {
    expect(change("It fell −5 percent.", "growth")).toMatchObject({ ok: true, direction: null, falls: false });
  });

  it.each([
    ["Exports grew $3 billion.", "grew"],
    ["It raised wages by $3 billion.", "raised"],
    ["an increase of $3 billion", "increase"],
    ["$3 billion more than before", "more"],
    ["a $3 billion drop", "drop"],
  ])("finds in %j the word that makes of a level a change: %s", (text, words) => {
    expect(change(text, "flow")).toMatchObject({ ok: false, words });
  });

  it.each([
    "Exports grew to $3 billion.",
    "It raised $3 billion.",
    "growth worth $3 billion",
    "a $3 billion expansion",
  ])("takes the figure of %j for a level", (text) => {
    expect(change(text, "flow")).toMatchObject({ ok: true, direction: null });
  });
});
