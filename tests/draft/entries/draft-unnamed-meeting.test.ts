import { describe, expect, it } from "vitest";
import { draftMeetings } from "../../../src/draft/entries/draft-meeting";
import { draftUnnamedMeetings } from "../../../src/draft/entries/draft-unnamed-meeting";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

describe("draftUnnamedMeetings", () => {
  it("asks who met, those named last before it first, and has their names as context", () => {
    const text =
      "Minister Eva Lind came. Minister Ann Lee invited Bo Ek, President of Fish. The two ministers met in Hanoi on March 1, 2024.";
    const entries = draftUnnamedMeetings([], readingOf(text));
    expect(fieldsOf({ entries }, "event")).toEqual([
      {
        event: "meeting-hanoi-a007",
        form: "meeting",
        place: "hanoi",
        participants: "?",
        period: "on March 1, 2024",
        voice: "article",
      },
    ]);
    expect(entries[0]?.fields["participants"]?.question?.choices).toEqual(["[ann-lee, bo-ek]"]);
    expect(entries[0]?.context.map(({ start, end }) => text.slice(start, end))).toEqual(["Ann Lee", "Bo Ek"]);
  });

  it("asks whether it is the meeting of one of them that was told before", () => {
    const text =
      "Minister Ann Lee met Bo Ek, President of Fish. The two last met in Hanoi in May 2023. They met in Oslo.";
    const context = readingOf(text);
    const told = context.sentences.flatMap((sentence) => draftMeetings(sentence, context));
    const [first] = draftUnnamedMeetings(told, readingOf(text));
    expect(first?.fields["event"]?.question?.choices).toEqual([
      "lee-ek-meeting-a007",
      "meeting-oslo-a007 (new in seeds/entities.yaml)",
    ]);
  });

  it("takes one of somebody and a pronoun", () => {
    const text = "Minister Ann Lee invited Bo Ek, President of Fish. She and Ek held talks on March 1, 2024, and ate.";
    const [entry] = draftUnnamedMeetings([], readingOf(text));
    expect(entry?.fields).toMatchObject({ form: { value: "meeting" }, period: { value: "on March 1, 2024" } });
    expect(entry?.fields["participants"]?.question?.choices).toEqual(["[ann-lee, bo-ek]"]);
  });

  it("offers nobody if nobody was named", () => {
    const [entry] = draftUnnamedMeetings([], readingOf("Both sides held talks in Oslo."));
    expect(entry?.fields["participants"]?.question?.choices).toEqual([]);
  });

  it("is silent if neither a place nor a time stands beside it", () => {
    expect(draftUnnamedMeetings([], readingOf("The two ministers met."))).toEqual([]);
  });
});
