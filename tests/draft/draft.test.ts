import { expect, it } from "vitest";
import { asked, type DraftEntry, given, isSure } from "../../src/draft/draft";

const SPAN = { start: 2, end: 5 };
const entry = (fields: DraftEntry["fields"], kind: DraftEntry["kind"] = "role"): DraftEntry => ({
  kind,
  at: SPAN,
  quote: SPAN,
  context: [],
  fields,
  gist: "",
});

it("gives a field with the words that give it", () => {
  expect(given("no", SPAN, { start: 7, end: 9 })).toEqual({ value: "no", from: [SPAN, { start: 7, end: 9 }] });
});

it("asks why, between what, and of which words", () => {
  expect(asked("two are named", ["no", "vn"], [SPAN])).toEqual({
    question: { why: "two are named", choices: ["no", "vn"] },
    from: [SPAN],
  });
});

it("is sure of an entry if no field is asked", () => {
  const post = given("mayor");
  expect([{ post }, { post, person: asked("nobody is named") }].map((fields) => isSure(entry(fields)))).toEqual([
    true,
    false,
  ]);
});

it("is never sure of a name without a fact", () => {
  expect(isSure(entry({}, "name"))).toBe(false);
});
