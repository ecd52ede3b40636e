import { describe, expect, it } from "vitest";
import { draftMeetings } from "../../../src/draft/entries/draft-meeting";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

function meetings(text: string) {
  const context = readingOf(text);
  return fieldsOf({ entries: context.sentences.flatMap((sentence) => draftMeetings(sentence, context)) }, "event");
}

describe("draftMeetings", () => {
  it("gives a meeting of the people on both sides of its verb, with place and day", () => {
    expect(
      meetings("Deputy Trade Minister Ingrid Solheim met with Bo Ek, President of Fish, in Hanoi on March 1, 2024."),
    ).toEqual([
      {
        event: "solheim-ek-meeting-a007",
        form: "meeting",
        participants: ["ingrid-solheim", "bo-ek"],
        place: "hanoi",
        period: "on March 1, 2024",
        voice: "article",
      },
    ]);
  });

  it.each(["will receive", "is expected to meet", "is due to hold talks with"])(
    "takes one that is to come for planned: %s",
    (words) => {
      expect(meetings(`Minister Ann Lee ${words} President Bo Ek in Hanoi in June.`)).toMatchObject([
        { status: "planned", participants: ["ann-lee", "bo-ek"], place: "hanoi", period: "in June" },
      ]);
    },
  );

  it("takes two that one sentence tells apart, with the host of the first if joined", () => {
    const text = "Minister Ann Lee, who met President Bo Ek and held talks with Minister Eva Lind, was glad.";
    expect(meetings(text)).toMatchObject([
      { event: "lee-ek-meeting-a007", participants: ["ann-lee", "bo-ek"] },
      { event: "lee-lind-meeting-a007", participants: ["ann-lee", "eva-lind"] },
    ]);
  });

  it("offers whom the text named last for a pronoun", () => {
    const text = "Minister Eva Lind saw President Bo Ek at sea. She was glad. On Monday he met Minister Ann Lee.";
    const context = readingOf(text);
    const [entry] = context.sentences.flatMap((sentence) => draftMeetings(sentence, context));
    expect(entry?.fields["participants"]?.question?.choices[0]).toBe("[bo-ek, ann-lee]");
  });

  it("takes the place between the verb and who was met", () => {
    expect(meetings("Minister Ann Lee met in Hanoi with President Bo Ek.")).toMatchObject([
      { participants: ["ann-lee", "bo-ek"], place: "hanoi" },
    ]);
    expect(meetings("Minister Ann Lee held consultations in Hanoi with Bo Ek, President of Fish.")).toMatchObject([
      { form: "consultations", participants: ["ann-lee", "bo-ek"], place: "hanoi" },
    ]);
  });

  it("asks who held the talks that were held with somebody", () => {
    expect(meetings("Further talks on ports were held with Minister Ann Lee and President Bo Ek.")).toMatchObject([
      { form: "meeting", participants: "?" },
    ]);
  });

  it("takes the last person before its verb for the host", () => {
    expect(meetings("Minister Eva Lind saw how Minister Ann Lee in the end received President Bo Ek.")).toMatchObject([
      { participants: ["ann-lee", "bo-ek"] },
    ]);
  });

  it("lets a country or body meet with somebody, or hold talks, if a person is on one side", () => {
    expect(meetings("Minister Ann Lee met with the Chamber of Trade.")).toMatchObject([
      { participants: ["ann-lee", "trade-chamber"] },
    ]);
    expect(meetings("Norway held talks with Minister Ann Lee.")).toMatchObject([{ participants: ["no", "ann-lee"] }]);
    expect(meetings("Minister Ann Lee welcomed Norway.")).toEqual([]);
    expect(meetings("Norway met with Vietnam.")).toEqual([]);
  });

  it("asks who else took part in a meeting with somebody, and says that several may be one", () => {
    expect(meetings("Trade was the topic of the meetings with Bo Ek, President of Fish.")).toMatchObject([
      { participants: "?", note: '"meetings with" may be one or several.' },
    ]);
  });

  it("asks whether a country behind it is where they met", () => {
    expect(meetings("Minister Ann Lee met President Bo Ek in Vietnam.")).toMatchObject([{ place: "?" }]);
    expect(meetings("Minister Ann Lee met President Bo Ek in Hanoi.")).toMatchObject([{ place: "hanoi" }]);
  });
});
