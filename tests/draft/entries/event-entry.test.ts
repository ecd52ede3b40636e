import { describe, expect, it } from "vitest";
import { given } from "../../../src/draft/draft";
import { eventEntry } from "../../../src/draft/entries/event-entry";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf, spanIn } from "../../support/draft-reading";

const TEXT = "OSLO – Trade was the topic of a regular briefing. Another briefing came later.";

function entryOf(form: string, more = {}, words = "regular briefing", text = TEXT) {
  const context = readingOf(text);
  const at = spanIn(text, words);
  const [sentence = context.body] = context.sentences;
  return eventEntry({ at, quote: at, sentence, event: given("talk", at), form: given(form, at), ...more }, context);
}

describe("eventEntry", () => {
  it("has the fields of its words, whose words they are, and the line of its sentence", () => {
    const entry = entryOf("founding", { note: given("It may be two.") });
    expect(fieldsOf({ entries: [entry] }, "event")).toEqual([
      { event: "talk", form: "founding", note: "It may be two.", voice: "article" },
    ]);
    expect(entry.gist).toContain("regular briefing");
  });

  it("quotes no half of a word", () => {
    const { quote } = entryOf("founding", { quote: spanIn(TEXT, "gular brief") });
    expect(TEXT.slice(quote.start, quote.end)).toBe("regular briefing");
  });

  it("takes the time at the head of its sentence, if it has no other", () => {
    const text = "On March 1, 2024, a regular briefing was held in Oslo.";
    const { fields, quote } = entryOf("briefing", { place: given("oslo") }, "regular briefing", text);
    expect(fields["period"]?.value).toBe("On March 1, 2024");
    expect(text.slice(quote.start, quote.end)).toBe("On March 1, 2024, a regular briefing");
    const period = given("in May");
    expect(entryOf("briefing", { period }, "regular briefing", text).fields["period"]).toBe(period);
  });

  it("asks for the place of a gathering beside a dateline, whose words are its context", () => {
    const { fields, context } = entryOf("briefing");
    expect(fields["place"]?.question?.choices).toEqual(["oslo"]);
    expect(context).toEqual([spanIn(TEXT, "OSLO")]);
  });

  it("does not ask for a place that it has, nor for that of what was talked about or of no gathering", () => {
    const place = given("hanoi");
    expect(entryOf("briefing", { place }).fields["place"]).toBe(place);
    expect(entryOf("briefing", { topics: given(["salmon"]) }).fields).not.toHaveProperty("place");
    expect(entryOf("founding").fields).not.toHaveProperty("place");
  });
});
