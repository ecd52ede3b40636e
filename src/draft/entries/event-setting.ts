import type { TextSpan } from "../../text/text-span";
import { spansWithin } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { timeWordsOf } from "../passage";

/** Where and when something took place, with how far those words reach. */
export interface EventSetting {
  readonly place?: DraftField;
  readonly period?: DraftField;
  readonly end: number;
}

/** How far from its event a place or a time can stand. */
const FARTHEST = 80;

/** The place and the time right after the words of an event, or before a stop; what its words leave open is a question. */
export function settingOf(words: TextSpan, sentence: TextSpan, context: DraftContext): EventSetting {
  const reach = { start: words.end, end: Math.min(sentence.end, words.end + FARTHEST) };
  const place = placeIn(reach, context);
  const times = spansWithin(context.times, { start: words.start, end: reach.end });
  const [time] = times;
  const end = Math.max(words.end, place?.end ?? 0, time?.end ?? 0);
  return {
    end,
    ...(place && { place: given(place.id, place) }),
    ...(time && { period: periodOf(times, { start: words.start, end }, context) }),
  };
}

/** "in Brussels": a place that the list has. */
function placeIn(
  reach: TextSpan,
  { mentions, lists, text }: DraftContext,
): (TextSpan & { readonly id: string }) | undefined {
  return spansWithin(mentions, reach).flatMap(({ start, end, ids }) => {
    const id = ids.find((each) => lists.entities.get(each)?.type === "place");
    const isVenue = /\b(?:in|at) (?:the )?$/u.test(text.slice(Math.max(reach.start, start - 8), start));
    return id !== undefined && isVenue ? [{ id, start, end }] : [];
  })[0];
}

function periodOf(
  times: ReturnType<typeof spansWithin<DraftContext["times"][number]>>,
  passage: TextSpan,
  { text }: DraftContext,
): DraftField {
  const [time] = times;
  if (time?.reading.ok && times.length === 1) return given(timeWordsOf(text, time, [passage]), time);
  const choices = times.map(({ words }) => words);
  return asked(times.length > 1 ? "several times stand beside it" : "its words cannot be read as days", choices, times);
}
