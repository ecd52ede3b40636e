import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf, problemsOf } from "../../support/draft-fixture";

const MORE = " Everybody was glad of it, and the sea was calm on that day, as fishermen told.";
const events = (text: string) => fieldsOf(draftOf(text + MORE), "event");

describe("draftEvents", () => {
  it("gives a meeting of the people on both sides of its verb, with place and day", () => {
    expect(
      events("Deputy Trade Minister Ingrid Solheim met with Bo Ek, President of Fish, in Hanoi on March 1, 2024."),
    ).toMatchObject([
      { form: "meeting", participants: ["ingrid-solheim", "bo-ek"], place: "hanoi", period: "on March 1, 2024" },
    ]);
  });

  it("asks who else took part in a meeting with somebody, and says that several may be one", () => {
    expect(events("Trade was the topic of the meetings with Bo Ek, President of Fish.")).toMatchObject([
      { participants: "?", note: '"meetings with" may be one or several.' },
    ]);
  });

  it("takes a gathering by its name, with its number and what is to come", () => {
    expect(events("The second Fjord Forum will be held in Oslo in June 2024.")).toMatchObject([
      {
        event: "fjord-forum",
        form: "forum",
        ordinal: "second",
        status: "planned",
        place: "oslo",
        period: "in June 2024",
      },
    ]);
  });

  it("takes a gathering for held only if its day with a year is over", () => {
    const [held, open] = events(
      "The Fjord Forum in Oslo in June 2023 was full. The Salmon Summit was talked about, too.",
    );
    expect(held).not.toHaveProperty("status");
    expect(open).toMatchObject({ event: "salmon-summit", form: "summit", status: "?" });
  });

  it("takes a gathering without a name if a place, a time or its sides stand beside it", () => {
    const text =
      "Norway and Vietnam held political consultations in Oslo on March 1, 2024. They hold consultations often.";
    expect(events(text)).toMatchObject([
      {
        event: "consultations-oslo-a007",
        form: "consultations",
        place: "oslo",
        participants: ["no", "vn"],
        period: "on March 1, 2024",
      },
    ]);
    expect(events("The formal talks started last year between Norway and Vietnam went well.")).toMatchObject([
      { form: "meeting", participants: ["no", "vn"], period: "last year" },
    ]);
  });

  it("does not take a title for a side, nor a time at which somebody spoke of it", () => {
    const text =
      "The President of the Republic of Vietnam, Bo Ek, held a series of meetings with officials from Norway.";
    expect(events(text)).toMatchObject([{ participants: "?" }]);
    const [talks] = events("Minister Ann Lee told reporters on Tuesday after talks with Bo Ek, President of Fish.");
    expect(talks).toMatchObject({ form: "meeting", participants: ["ann-lee", "bo-ek"], period: "?" });
  });

  it("asks who met if its words say no more than that they did", () => {
    const text = "Minister Ann Lee invited Bo Ek, President of Fish. The two ministers met in Hanoi on March 1, 2024.";
    expect(events(text)).toMatchObject([
      { form: "meeting", place: "hanoi", participants: "?", period: "on March 1, 2024" },
    ]);
  });

  it("takes visits, one for each visitor, and asks for a place that is not said", () => {
    const text =
      "The visits of President Bo Ek to Hanoi in October 2023 and of Minister Ann Lee in November 2023 were milestones.";
    expect(events(text)).toMatchObject([
      { form: "visit", participants: ["bo-ek"], place: "hanoi", period: "in October 2023" },
      { form: "visit", participants: ["ann-lee"], place: "?", period: "in November 2023" },
    ]);
    expect(events("President Bo Ek is expected to visit Norway in June 2024.")).toMatchObject([
      { form: "visit", status: "planned", participants: ["bo-ek"], place: "no" },
    ]);
  });

  it("takes what became of things of the list, with the day", () => {
    expect(events("Established in 2012, the Chamber of Trade is well known.")).toMatchObject([
      { form: "founding", participants: ["trade-chamber"], period: "in 2012" },
    ]);
  });

  it("takes the day of a named event from the sentence that goes on with it", () => {
    expect(
      events("They agreed to meet at the second Fjord Forum. It will take place in Oslo in June 2024."),
    ).toMatchObject([
      { event: "fjord-forum", ordinal: "second", status: "planned", place: "oslo", period: "in June 2024" },
    ]);
  });

  it("asks for the place of a gathering that is told beside a dateline", () => {
    const [briefing] = events("OSLO – Trade is growing, said Minister Ann Lee at a regular briefing on March 1, 2024.");
    expect(briefing).toMatchObject({ form: "briefing", participants: ["ann-lee"], place: "?", voice: "article" });
  });

  it("takes events in what somebody says for reported, and asks who said it", () => {
    expect(events("She said that talks between Norway and Vietnam took place in Oslo in 2023.")).toMatchObject([
      { voice: "indirect", saidBy: "?" },
    ]);
  });

  it("passes the build but for its questions", () => {
    const text =
      "OSLO – Norway and Vietnam held consultations in Oslo on March 1, 2024, before the second Fjord Forum in Hanoi.";
    expect(problemsOf(draftOf(text)).filter((problem) => !/"\?"|“\?”/.test(problem))).toEqual([]);
  });
});
