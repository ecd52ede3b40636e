import { describe, expect, it } from "vitest";
import { draftUnnamedEvents } from "../../../src/draft/entries/draft-unnamed-event";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

const draft = (text: string) => draftUnnamedEvents([], readingOf(text));
const events = (text: string) => fieldsOf({ entries: draft(text) }, "event");

describe("draftUnnamedEvents", () => {
  it("takes a gathering without a name if a place, a time or its sides stand beside it", () => {
    const text =
      "Norway and Vietnam held political consultations in Oslo on March 1, 2024. They hold consultations often.";
    expect(events(text)).toEqual([
      {
        event: "consultations-oslo-a007",
        form: "consultations",
        place: "oslo",
        participants: ["no", "vn"],
        period: "on March 1, 2024",
        voice: "article",
      },
    ]);
    expect(events("The formal talks started last year between Norway and Vietnam went well.")).toMatchObject([
      { form: "meeting", participants: ["no", "vn"], period: "last year" },
    ]);
  });

  it("takes none that was told already", () => {
    const text = "Talks in Oslo in 2023 went well.";
    expect(draftUnnamedEvents(draft(text), readingOf(text))).toEqual([]);
  });

  it("asks what a session or a conference was", () => {
    expect(events("The session in Oslo in 2023 went well.")).toMatchObject([{ form: "?", place: "oslo" }]);
  });

  it("asks whether the place is that of the meeting if somebody unknown stands before it", () => {
    expect(events("Talks with the envoy in Oslo went well.")).toMatchObject([{ form: "meeting", place: "?" }]);
  });

  it("takes number and form of the session of a body, and the place where it was held", () => {
    expect(events("The third session of the Salt Committee was held in Oslo in November 2022.")).toEqual([
      {
        event: "meeting-oslo-a007",
        form: "meeting",
        ordinal: "third",
        place: "oslo",
        period: "in November 2022",
        voice: "article",
      },
    ]);
  });

  it("calls a new one by its words up to the verb", () => {
    const context = readingOf(
      "The session of the Salt Committee was held in Oslo in 2022. Talks with Peru, held in Hanoi, failed. Consultations were held in Oslo.",
    );
    draftUnnamedEvents([], context);
    expect(
      context.names
        .added()
        .filter(({ type }) => type === "event")
        .map(({ name }) => name),
    ).toEqual(["Session of the Salt Committee", "Talks with Peru", "Consultations in Oslo"]);
  });

  it("does not take the place of what it came after", () => {
    expect(events("The meeting followed a forum of fishermen, held in Oslo in 2022.")).toMatchObject([
      { form: "forum" },
    ]);
  });

  it("asks whether it is one told before if its words point back", () => {
    const [, second] = draft("Talks in Oslo in 2023 went well. These talks in Hanoi ended.");
    expect(second?.fields["event"]?.question?.choices).toEqual([
      "meeting-oslo-a007",
      "meeting-hanoi-a007 (new in seeds/entities.yaml)",
    ]);
  });

  it("takes one with a number alone, and the place between it and its time", () => {
    expect(events("Everybody spoke of the 40th meeting of the club.")).toMatchObject([
      { form: "meeting", ordinal: "40th" },
    ]);
    const text = "Everybody spoke of the 40th meeting of the Salt Club.";
    expect(draft(text).map(({ quote }) => text.slice(quote.start, quote.end))).toEqual([
      "40th meeting of the Salt Club",
    ]);
    expect(events("Everybody spoke of the meeting of the club.")).toEqual([]);
    expect(events("The meeting of their group in Hanoi on March 1, 2024 was full.")).toMatchObject([
      { place: "hanoi" },
    ]);
  });

  it("takes the next one for none that was told before", () => {
    const [, next] = draft("Talks in Oslo in 2023 went well. The next talks will be held in Hanoi in 2025.");
    expect(next?.fields).toMatchObject({ event: { value: "meeting-hanoi-a007" }, status: { value: "planned" } });
  });

  it("takes no years of a name, and nothing behind another verb, for its time", () => {
    expect(events("Norway and Vietnam ended talks on the Salt Programme 2023–2027.")[0]).not.toHaveProperty("period");
    expect(events("Norway and Vietnam ended talks that reviewed the catch in 2023.")[0]).not.toHaveProperty("period");
  });

  it("offers no id of one told before for a new one", () => {
    const [, second] = draft("Talks in Oslo in 2022 went well. These talks in Oslo ended.");
    expect(second?.fields["event"]?.question?.choices).toEqual([
      "meeting-oslo-a007",
      "meeting-39-a007 (new in seeds/entities.yaml)",
    ]);
  });

  it("asks whether two in one city are one", () => {
    const [first, second] = draft("Talks in Oslo in 2022 went well. More talks in Oslo in 2023 did not.");
    expect(first?.fields["event"]?.value).toBe("meeting-oslo-a007");
    expect(second?.fields["event"]?.question?.choices).toEqual([
      "meeting-oslo-a007",
      "meeting-38-a007 (new in seeds/entities.yaml)",
    ]);
  });

  it("does not take a time at which somebody spoke of it", () => {
    expect(events("Minister Ann Lee told reporters on Tuesday after talks between Norway and Vietnam.")).toMatchObject([
      { form: "meeting", participants: ["no", "vn"] },
    ]);
    expect(
      events("Minister Ann Lee told reporters on Tuesday after talks between Norway and Vietnam.")[0],
    ).not.toHaveProperty("period");
  });
});
