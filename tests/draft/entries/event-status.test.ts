import { describe, expect, it } from "vitest";
import { eventStatus } from "../../../src/draft/entries/event-status";
import { findTimes } from "../../../src/time/find-times";

const statusOf = (text: string, published = "2024-03-05", words = text) => {
  const span = { start: 0, end: text.length };
  const passage = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  const { status } = eventStatus(span, passage, { text, times: findTimes(text, { published }), published } as never);
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
    ["The forum was held in Oslo.", undefined],
    ["The talks held in Oslo", undefined],
    ["The forum opened in Oslo on Monday.", undefined],
    ["The forum held in Oslo in June 2025", "?"],
    ["The forum usually held in Oslo", "?"],
    ["The forum held every June", "?"],
    ["The forum that could be held in Oslo", "?"],
    ["The forum, which opens in Oslo on 3 June 2024", "planned"],
    ["The forum, which opens in Oslo", "?"],
    ["a visit to Oslo is planned for June", "planned"],
    ["The session is scheduled to be carried out in Oslo.", "planned"],
  ])("gives %j the status %j", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it.each([
    ["Norway will sell fish, Ann Lee said on Tuesday after talks with Bo Ek.", "talks with Bo Ek", undefined],
    ["Ann Lee said Norway would sell fish after talks with Bo Ek.", "talks with Bo Ek", "?"],
    ["She held talks with Bo Ek and agreed to sell fish.", "talks with Bo Ek", undefined],
    ["She will have held talks with Bo Ek by May.", "talks with Bo Ek", "?"],
    ["The deal was reached during a visit of Bo Ek and will help.", "visit of Bo Ek", "?"],
    ["The deal was reached during a visit of Bo Ek.", "visit of Bo Ek", undefined],
    ["The deal was expected at a meeting of the club.", "meeting of the club", "?"],
    ["The Salt Committee will hold its third session in Oslo.", "session in Oslo", "planned"],
    ["A Salt Forum on Friday drew more than 180 people.", "Salt Forum on Friday", undefined],
    ["Ann Lee is on a visit to Oslo and will go home.", "on a visit to Oslo", undefined],
    ["Ann Lee will go on a visit to Oslo.", "on a visit to Oslo", "?"],
  ])("reads the words before it: %s", (text, words, status) => {
    expect(statusOf(text, "2024-03-05", words)).toBe(status);
  });

  it("asks if nobody knows the last day of the publication", () => {
    expect(statusOf("The forum in June 2023 was full.", "2024/..")).toBe("?");
  });
});
