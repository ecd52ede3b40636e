import { describe, expect, it } from "vitest";
import { eventStatus } from "../../../src/draft/entries/event-status";
import { findTimes } from "../../../src/time/find-times";

const statusOf = (text: string, published = "2024-03-05") => {
  const span = { start: 0, end: text.length };
  const { status } = eventStatus(span, span, { text, times: findTimes(text, { published }), published } as never);
  return status?.question ? "?" : status?.value;
};

describe("eventStatus", () => {
  it.each([
    ["The forum will take place in June 2024.", "planned"],
    ["The forum to be held in 2025", "planned"],
    ["The forum in June 2023 was full.", undefined],
    ["The forum in June 2024 is for all.", "?"],
    ["The forum in June was full.", "?"],
    ["The forum was full.", "?"],
  ])("gives %j the status %j", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it("asks if nobody knows the last day of the publication", () => {
    expect(statusOf("The forum in June 2023 was full.", "2024/..")).toBe("?");
  });
});
