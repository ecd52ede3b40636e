import { describe, expect, it } from "vitest";
import { draftNamedEvents } from "../../../src/draft/entries/draft-named-event";
import { fieldsOf } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

const events = (text: string) => fieldsOf({ entries: draftNamedEvents(readingOf(text)) }, "event");

describe("draftNamedEvents", () => {
  it("takes a gathering by its name, once, with its number and what is to come", () => {
    expect(
      events("The second Fjord Forum will be held in Oslo in June 2024. The Fjord Forum is a forum for all."),
    ).toEqual([
      {
        event: "fjord-forum",
        form: "forum",
        ordinal: "second",
        status: "planned",
        place: "oslo",
        period: "in June 2024",
        voice: "article",
      },
    ]);
  });

  it("takes capitals that end with what gatherings are called, with a country in them, but no other name", () => {
    expect(events("The Norway Trade Forum was full.")).toMatchObject([{ event: "norway-trade-forum", form: "forum" }]);
    expect(events("A Salmon Ministerial Meeting was full.")).toMatchObject([
      { event: "salmon-ministerial-meeting", form: "ministerial" },
    ]);
    expect(events("The Chamber of Trade Forum was full.")).toEqual([]);
  });

  it("takes the number in capitals too", () => {
    expect(events("The Second Fjord Forum was full.")).toMatchObject([{ event: "fjord-forum", ordinal: "Second" }]);
    expect(events("The Third Salmon Summit was full.")).toMatchObject([{ ordinal: "Third" }]);
  });

  it("takes place, day and status from the sentence that goes on with it", () => {
    expect(
      events("They agreed to meet at the second Fjord Forum. It will take place in Oslo in June 2024."),
    ).toMatchObject([
      { event: "fjord-forum", ordinal: "second", status: "planned", place: "oslo", period: "in June 2024" },
    ]);
  });

  it("takes it for held only if its day with a year is over", () => {
    const [held, open] = events(
      "The Fjord Forum in Oslo in June 2023 was full. The Salmon Summit was talked about, too.",
    );
    expect(held).not.toHaveProperty("status");
    expect(open).toMatchObject({ event: "salmon-summit", form: "summit", status: "?" });
  });
});
