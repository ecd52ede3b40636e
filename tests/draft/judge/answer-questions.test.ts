import { describe, expect, it } from "vitest";
import { asked, type DraftEntry, given } from "../../../src/draft/draft";
import { answerQuestions } from "../../../src/draft/judge/answer-questions";
import { readClosedLists } from "../../../src/pipeline/curate/closed-lists";
import { LISTS } from "../../support/draft-fixture";

const { lists } = readClosedLists(LISTS);
const span = { start: 0, end: 1 };
const answersTo = (fields: DraftEntry["fields"]) =>
  answerQuestions({ kind: "observation", at: span, quote: span, context: [], fields, gist: "" }, lists).fields;

describe("answerQuestions", () => {
  it("takes a choice of the list, else anything that fits, for what an entry must have", () => {
    const { indicator, subject } = answersTo({ indicator: asked("", ["none", "imports"]), subject: asked("") });
    expect(indicator?.value).toBe("imports");
    expect(lists.entities.has(String(subject?.value))).toBe(true);
  });

  it("takes the first of the events and speakers that are offered, so that the build reads on", () => {
    const { event, saidBy } = answersTo({ event: asked("", ["talks-a007 (new in …)"]), saidBy: asked("", ["a", "b"]) });
    expect([event?.value, saidBy?.value]).toEqual(["talks-a007", "a"]);
    expect(answersTo({ saidBy: asked("") })).toEqual({});
  });

  it("leaves out what it may go without, and keeps what is given", () => {
    expect(answersTo({ partner: asked(""), period: asked("", ["2023"]), voice: given("article") })).toEqual({
      voice: given("article"),
    });
  });
});
