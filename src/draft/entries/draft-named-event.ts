import type { EventFact } from "../../model/fact";
import { contains, type TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { wholeSpan } from "../passage";
import { settingOf } from "./event-setting";
import { eventStatus } from "./event-status";
import { gistAt } from "./gist-at";

type EventForm = EventFact["form"];

/** What a gathering is called last, and the form that this gives it. */
const FORMS: readonly (readonly [words: RegExp, form: EventForm])[] = [
  [/\bforum$/iu, "forum"],
  [/\bsummit$/iu, "summit"],
  [/\bministerial(?: meeting)?$/iu, "ministerial"],
  [/\bconsultations$/iu, "consultations"],
  [/\bcouncil\b/iu, "council"],
  [/\bmeeting\b/iu, "meeting"],
  [/\bvisit\b/iu, "visit"],
  [/\bbriefing\b/iu, "briefing"],
];
const NAMES =
  /(?:\p{Lu}[\p{L}\p{M}’'–-]*(?: (?:of|and|on|for))? )+(?:Forum|Summit|Ministerial(?: Meeting)?|Consultations)\b/gu;
const IN_SERIES = "(\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s";
const BEFORE = new RegExp(`\\b${IN_SERIES}$`, "u");
const FIRST = new RegExp(`^${IN_SERIES}`, "u");

interface NamedEvent extends TextSpan {
  readonly id: string;
}

/** Gatherings with a name of their own, each at its first mention. */
export function draftNamedEvents(context: DraftContext): readonly DraftEntry[] {
  const seen = new Set<string>();
  return eventsNamedIn(context)
    .sort((a, b) => a.start - b.start)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((event) => draftOne(event, context));
}

/** Events of the list, and capitals that end with what gatherings are called. */
function eventsNamedIn({ text, mentions, lists, names, body }: DraftContext): NamedEvent[] {
  const known = mentions.flatMap(({ start, end, ids }) =>
    ids.filter((id) => lists.entities.get(id)?.type === "event").map((id) => ({ id, start, end })),
  );
  const others = [...text.matchAll(NAMES)]
    .map(({ 0: words, index }) => {
      const skipped = /^(?:(?:The|A|An|In|At|On) )?/u.exec(words)?.[0].length ?? 0;
      return { start: index + skipped, end: index + words.length };
    })
    .filter((span) => contains(body, span) && !mentions.some((mention) => meets(mention, span, lists)))
    .map((span) => ({ ...span, id: names.idOf(text.slice(span.start, span.end), ["event"]) }));
  return [...known, ...others];
}

/** A name of the list that is more than a party in the middle of the words. */
function meets(
  mention: { start: number; end: number; ids: readonly string[] },
  span: TextSpan,
  lists: DraftContext["lists"],
) {
  const isPlace = mention.ids.every((id) => lists.entities.get(id)?.type === "place");
  return !isPlace && mention.start < span.end && span.start < mention.end;
}

function draftOne(event: NamedEvent, context: DraftContext): DraftEntry {
  const { text } = context;
  const sentence = sentenceAt(context, event);
  const name = text.slice(event.start, event.end);
  const form = FORMS.find(([words]) => words.test(name))?.[1];
  const ordinal = ordinalOf(event, sentence, text);
  const from = Math.min(event.start, ordinal?.start ?? event.start);
  const { end, place, period } = settingOf(event, sentence, context);
  const quote = wholeSpan(text, { start: from, end });
  const fields: Readonly<Record<string, DraftField>> = {
    event: given(event.id, event),
    form: form === undefined ? asked("its name does not say what it is", [], [event]) : given(form, event),
    ...eventStatus(sentence, { start: event.start, end }, context),
    ...(ordinal && { ordinal: given(text.slice(ordinal.start, ordinal.end), ordinal) }),
    ...(place && { place }),
    ...(period && { period }),
    voice: given("article"),
  };
  const gist = gistAt(text, event, sentence);
  return { kind: "event", at: event, quote, context: [], fields, gist };
}

/** The number in its series, right before its name or at the start of it. */
function ordinalOf(event: TextSpan, sentence: TextSpan, text: string): TextSpan | undefined {
  const before = BEFORE.exec(text.slice(Math.max(sentence.start, event.start - 14), event.start));
  const [words, start] = before
    ? [before[1], event.start - before[0].length]
    : [FIRST.exec(text.slice(event.start, event.end))?.[1], event.start];
  return words === undefined ? undefined : { start, end: start + words.length };
}
