import { describe, expect, it } from "vitest";
import { formOf, formOfBody, formOfHolder, GATHERING_WORDS } from "../../../src/draft/entries/gathering-words";

describe("formOf", () => {
  it.each([
    ["Fjord Forum", "forum"],
    ["Ministerial Meeting", "ministerial"],
    ["Anniversary Summit", "anniversary"],
    ["meeting of the Council", "council"],
    ["negotiations", "meeting"],
    ["press conference", "briefing"],
    ["session", undefined],
    ["conference", undefined],
  ])("gives %j the form %j", (words, form) => {
    expect(formOf(words)).toBe(form);
  });
});

describe("formOfBody", () => {
  it.each([
    [" of the Norwegian-Vietnamese Joint Commission, held in Oslo", "meeting"],
    [" of the Council on Fish and Salt", "council"],
    [" of the Net Club", undefined],
    [" of a commission", undefined],
    [" in Oslo, where the Committee meets", undefined],
  ])("gives a session%s the form %j", (after, form) => {
    expect(formOfBody(after)).toBe(form);
  });
});

describe("formOfHolder", () => {
  it.each([
    ["The Salt Commission will hold its third ", "meeting"],
    ["The Salt Council held its 3rd ", "council"],
    ["The Council and the Commission held its ", undefined],
    ["The Commission saw a third ", undefined],
    ["The club held its ", undefined],
  ])("gives the session after %j the form %j", (before, form) => {
    expect(formOfHolder(before)).toBe(form);
  });
});

describe("GATHERING_WORDS", () => {
  it.each([
    [
      "The regular political consultations and a press conference",
      ["regular political consultations", "press conference"],
    ],
    ["A trading session, after which she talks to him", []],
    ["The long talks", ["talks"]],
    ["The first round took place with a round of beer", ["round"]],
  ])("finds in %j what gatherings are called, with the adjectives of their names", (text, found) => {
    expect(text.match(GATHERING_WORDS) ?? []).toEqual(found);
  });
});
