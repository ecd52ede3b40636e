import { expect, it } from "vitest";
import { leadingTime } from "../../../src/draft/entries/leading-time";
import { readingOf, spanIn } from "../../support/draft-reading";

const timeOf = (text: string, event: string) => {
  const sentence = { start: 0, end: text.length };
  return leadingTime(spanIn(text, event).start, sentence, readingOf(text))?.field.value;
};

it.each([
  ["On July 8, 2022, a meeting of the club was held in Hanoi.", "meeting", "On July 8, 2022"],
  ["In May 2023, the third meeting of the club was held.", "meeting", "In May 2023"],
  ["In May 2023 Deputy Trade Minister Ingrid Solheim met Bo Ek.", "Ingrid", "In May 2023"],
  ["On March 1, 2024, she later met Ann Lee.", "met", "On March 1, 2024"],
  ["OSLO – On March 1, 2024, Bo Ek met Ann Lee.", "Bo Ek", "On March 1, 2024"],
  ["In May 2023, exports rose after a meeting of the club.", "meeting", undefined],
  ["In May 2023, Ann Lee said that a meeting of the club was held.", "meeting", undefined],
  ["A report of May 2023, a meeting and a forum were full.", "meeting", undefined],
])("tells from %j when the event at “%s” was: %s", (text, event, time) => {
  expect(timeOf(text, event)).toBe(time);
});
