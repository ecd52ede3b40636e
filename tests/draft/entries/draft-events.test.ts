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

  it("takes a gathering without a name if a place or a time stands beside it, and asks who took part", () => {
    const text =
      "Norway and Vietnam held political consultations in Oslo on March 1, 2024. They hold consultations often.";
    expect(events(text)).toMatchObject([
      {
        event: "consultations-oslo-a007",
        form: "consultations",
        place: "oslo",
        participants: "?",
        period: "on March 1, 2024",
      },
    ]);
  });

  it("passes the build but for its questions", () => {
    const text =
      "OSLO – Norway and Vietnam held consultations in Oslo on March 1, 2024, before the second Fjord Forum in Hanoi.";
    expect(problemsOf(draftOf(text)).filter((problem) => !/"\?"|“\?”/.test(problem))).toEqual([]);
  });
});
