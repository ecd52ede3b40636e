import { describe, expect, it } from "vitest";
import { toldEvents } from "../../../src/audit/events/told-events";
import { indexById } from "../../../src/list/index-by-id";
import { ENTITIES, event } from "../../support/audit-fixture";

describe("toldEvents", () => {
  it("puts an event together from its passages: the first form, date and number that one gives", () => {
    const numbered = event("club-1", { ordinal: 1, form: "visit" });
    const dated = event("club-1", { period: "2023-05-01", article: "a2" });
    const later = event("club-1", { period: "2024", ordinal: 2, article: "a3" });
    const other = event("lost");
    expect(toldEvents({ events: [numbered, dated, other, later], entities: indexById(ENTITIES) })).toEqual([
      {
        id: "club-1",
        form: "visit",
        partOf: "club",
        dated: { passage: dated, period: dated.period },
        numbered: { passage: numbered, ordinal: 1 },
      },
      { id: "lost", form: "meeting", partOf: undefined, dated: undefined, numbered: undefined },
    ]);
  });
});
