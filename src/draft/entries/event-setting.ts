import { meet, spansWithin, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { timeWordsOf } from "../passage";
import { SPEECH_VERBS } from "./speech-verbs";

/** Where and when something took place, with how far those words reach. */
export interface EventSetting {
  readonly place?: DraftField;
  readonly period?: DraftField;
  readonly end: number;
}

/** How far from its event a place or a time can stand. */
const FARTHEST = 80;
/** What begins to tell of something else. */
const ELSE = new RegExp(
  String.raw`;|\b(?:and (?:of|by)|who|whom|which(?! (?:took place|was held|were held|opens|begins|starts|will be held|will take place|will open|is to be held)\b)|where|while|when|as|before|after|ahead of|following|because|if|that|but|follow(?:s|ed)|precede[sd]|resulted in|led to|paved|reviewed|discussed|agreed|approved|adopted|examined|considered|addressed|explored|${SPEECH_VERBS}|to (?:discuss|sign|attend|advance|further))\b`,
  "iu",
);

/** The place and the time right after the words of an event, or before a stop; what its words leave open is a question. */
export function settingOf(words: TextSpan, sentence: TextSpan, context: DraftContext): EventSetting {
  const { text, times } = context;
  const farthest = Math.min(sentence.end, words.end + FARTHEST);
  const other = ELSE.exec(text.slice(words.end, farthest))?.index ?? FARTHEST;
  const reach = { start: words.end, end: Math.min(farthest, words.end + other) };
  const place = placeIn(reach, context);
  const near = spansWithin(times, { start: words.start, end: reach.end }).filter((each) => !isInName(each, text));
  const [time] = near;
  const end = Math.max(words.end, place?.end ?? 0, time?.end ?? 0);
  return {
    end,
    ...(place && { place: given(place.id, place) }),
    ...(time && { period: periodOf(near, { start: words.start, end }, context) }),
  };
}

/** "the Cooperation Programme 2023–2027" */
function isInName({ start, end }: TextSpan, text: string): boolean {
  return (
    /^\d/u.test(text.slice(start, end)) &&
    /\b\p{Lu}[\p{L}\p{M}’'-]* $/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

type EventPlace = TextSpan & { readonly id: string };

const NEW_PLACE = /\b(?:in|at) ((?:\p{Lu}[\p{L}\p{M}’'-]+)(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2})(?![\p{L}\p{M}’'-])/gu;

/** "in Brussels": a place that the list has, or capitals that are nothing else; a body can be host, too. */
function placeIn(reach: TextSpan, context: DraftContext): EventPlace | undefined {
  const { mentions, lists, text } = context;
  const listed = spansWithin(mentions, reach).flatMap(({ start, end, ids }): EventPlace[] => {
    const id = ids.find((each) => ["place", "organisation"].includes(lists.entities.get(each)?.type ?? ""));
    const isVenue = /\b(?:in|at) (?:the )?$/u.test(text.slice(Math.max(reach.start, start - 8), start));
    return id !== undefined && isVenue ? [{ id, start, end }] : [];
  });
  return listed[0] ?? partyIn(reach, context) ?? newPlaceIn(reach, context);
}

/** "in Portugal", if the list does not have it yet. */
function partyIn(reach: TextSpan, { parties, text }: DraftContext): EventPlace | undefined {
  return spansWithin(parties, reach).find(
    ({ start, end }) =>
      /\bin (?:the )?$/u.test(text.slice(Math.max(reach.start, start - 8), start)) &&
      !/^ \p{L}/u.test(text.slice(end).replace(/^ (?:on|in|from|and)\b/u, "")),
  );
}

function newPlaceIn(
  reach: TextSpan,
  { text, mentions, parties, times, people, names }: DraftContext,
): EventPlace | undefined {
  for (const { 1: name = "", index, 0: whole } of text.slice(reach.start, reach.end).matchAll(NEW_PLACE)) {
    const start = reach.start + index + whole.length - name.length;
    const place = { start, end: start + name.length };
    const isElse = [mentions, parties, times, people].some((spans) => spans.some((span) => meet(span, place)));
    if (!isElse) return { id: names.idOf(name, ["place"]), ...place };
  }
  return undefined;
}

function periodOf(
  times: ReturnType<typeof spansWithin<DraftContext["times"][number]>>,
  passage: TextSpan,
  { text }: DraftContext,
): DraftField {
  const [time] = times;
  if (time && times.length === 1) return given(timeWordsOf(text, time, [passage]), time);
  const choices = times.map(({ words }) => words);
  return asked("several times stand beside it", choices, times);
}

/** "A meeting with the envoy in Oslo": met there, or the envoy there. */
export function mayBeTheirs({ value, from }: DraftField): DraftField {
  return asked("it may be where they are, or where they come from; or none", [String(value)], from);
}
