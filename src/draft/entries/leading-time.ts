import type { TextSpan } from "../../text/text-span";
import { type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { timeWordsOf } from "../passage";

/** What stands between the time at the head of a sentence and the words of its event: an article, a title, "she", a number. */
const TO_EVENT =
  /^,? (?:(?:the|an?|she|he|they|it|also|later|its|their|his|her|of|for|and|on|to|deputy|foreign|trade|prime|first|second|third|\d+(?:st|nd|rd|th)|regular|joint|\p{Lu}[\p{L}\p{M}.’'-]*),? )*$/u;

/** "On July 8, 2022, a meeting", "On Tuesday, Minister Ann Lee met": the time at the head of the sentence of an event. */
export function leadingTime(
  start: number,
  sentence: TextSpan,
  { text, times }: DraftContext,
): { readonly field: DraftField; readonly words: TextSpan } | undefined {
  const time = times.find(
    (each) =>
      /^(?:.{0,60} [–—-] )?$/u.test(text.slice(sentence.start, each.start)) &&
      each.start >= sentence.start &&
      each.end < start &&
      TO_EVENT.test(text.slice(each.end, start)),
  );
  if (!time) return undefined;
  return { field: given(timeWordsOf(text, time, [{ start: time.start, end: sentence.end }]), time), words: time };
}
