import { describe, expect, it } from "vitest";
import { asked, type DraftEntry, given } from "../../../src/draft/draft";
import { eventsBefore } from "../../../src/draft/entries/events-before";

const toldAt = (start: number, event = given(`event-${String(start)}`)): DraftEntry => {
  const at = { start, end: start + 1 };
  return { kind: "event", at, quote: at, context: [], fields: { event }, gist: "" };
};
const PLACE = { start: 50, end: 60 };

describe("eventsBefore", () => {
  it("gives those told before a place, the nearest first, each once", () => {
    const told = [toldAt(10), toldAt(40), toldAt(20, given("event-40")), toldAt(50), toldAt(70)];
    expect(eventsBefore(PLACE, told)).toEqual(["event-40", "event-10"]);
  });

  it("leaves out what is a question itself, and all but the nearest four", () => {
    const told = [1, 2, 3, 4, 5].map((start) => toldAt(start));
    expect(eventsBefore(PLACE, [...told, toldAt(9, asked("which"))])).toEqual([
      "event-5",
      "event-4",
      "event-3",
      "event-2",
    ]);
  });
});
