import { contains, meet, type TextSpan } from "../../text/text-span";
import { capitalise } from "../../wording/capitalise";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { eventEntry } from "./event-entry";
import { ordinalBefore } from "./event-ordinal";
import { mayBeTheirs, settingOf } from "./event-setting";
import { eventSides } from "./event-sides";
import { eventStatus } from "./event-status";
import { eventsBefore } from "./events-before";
import { bodyWords, formOf, formOfBody, formOfHolder, GATHERING_WORDS } from "./gathering-words";

/**
 * "Political consultations in Astana on September 18", "talks between Norway and Vietnam": gatherings without a name, with a
 * place, a time or their sides beside them.
 */
export function draftUnnamedEvents(told: readonly DraftEntry[], context: DraftContext): readonly DraftEntry[] {
  const drafted: DraftEntry[] = [];
  for (const { 0: words, index } of context.text.matchAll(GATHERING_WORDS)) {
    const at = { start: index, end: index + words.length };
    const before = [...told, ...drafted];
    if (!contains(context.body, at) || before.some(({ quote }) => meet(quote, at))) continue;
    const entry = draftOne(at, before, context);
    if (entry) drafted.push(entry);
  }
  return drafted;
}

function draftOne(at: TextSpan, told: readonly DraftEntry[], context: DraftContext): DraftEntry | undefined {
  const { text } = context;
  const sentence = sentenceAt(context, at);
  const sides = eventSides(at, sentence, context);
  const named = at.end + bodyWords(text.slice(at.end, sentence.end)).length;
  const { period, end, ...setting } = settingOf(
    { start: at.start, end: Math.max(sides.end, named) },
    sentence,
    context,
  );
  const place = sides.isOpen && setting.place ? placeBehind(setting.place, period, text) : setting.place;
  const ordinal = ordinalBefore(at, sentence, text);
  if (!place && !period && !sides.participants && !ordinal) return undefined;
  const form =
    formOf(text.slice(at.start, at.end)) ??
    formOfBody(text.slice(at.end, sentence.end)) ??
    formOfHolder(text.slice(sentence.start, at.start));
  return eventEntry(
    {
      at,
      quote: { start: Math.min(ordinal?.start ?? at.start, sides.start), end },
      sentence,
      event: eventField({ start: at.start, end }, form, place, told, context),
      form:
        form === undefined
          ? asked("its name does not say which", ["meeting", "council", "forum"], [at])
          : given(form, at),
      ...eventStatus(sentence, { start: at.start, end }, context),
      ...(ordinal && { ordinal: given(text.slice(ordinal.start, ordinal.end), ordinal) }),
      ...(place && { place }),
      ...(sides.participants && { participants: sides.participants }),
      ...(period && { period }),
    },
    context,
  );
}

/** A place behind somebody whom no rule knows can be theirs, unless it says where the event took place, or a time follows. */
function placeBehind(place: DraftField, period: DraftField | undefined, text: string): DraftField {
  const [{ start, end } = { start: 0, end: 0 }] = place.from;
  if (text.slice(end, period?.from[0]?.start ?? end) === " ") return place;
  return /\b(?:held|took place|take place|carried out|opened|began|ended|hosted) (?:in|at) (?:the )?$/u.test(
    text.slice(Math.max(0, start - 30), start),
  )
    ? place
    : mayBeTheirs(place);
}

/** What of its words is no name for it any more. */
const NAME_ENDS =
  /,| (?:to be|took|takes|is|was|were|are|will|opened|held|ended|began|brought|initiated|started|begun|launched|concluded|with (?:more|over|about|some|\d))\b/u;

/** A new event; "these talks", and talks in the same city, can be those that were told before. */
function eventField(
  words: TextSpan,
  form: string | undefined,
  place: DraftField | undefined,
  told: readonly DraftEntry[],
  { text, names, id }: DraftContext,
): DraftField {
  const slug = `${form ?? "event"}-${String(place?.value ?? words.start)}-${id}`;
  const [called = ""] = text.slice(words.start, words.end).split(NAME_ENDS);
  const where = place?.from[0];
  const bare = called.replace(/\s+/gu, " ");
  const name = capitalise(
    where && !/ (?:in|at|of|with|between) /u.test(bare) ? `${bare} in ${text.slice(where.start, where.end)}` : bare,
  );
  const before = eventsBefore(
    words,
    told.filter(({ fields }) => fields["form"]?.value === form),
  );
  const pointsBack = /\b(?:the|these|this|those|that|both) $/iu.test(
    text.slice(Math.max(0, words.start - 8), words.start),
  );
  const isTold = before.includes(slug);
  const isNext =
    /\b(?:next|following|upcoming) (?:\p{L}+ )?$/iu.test(text.slice(Math.max(0, words.start - 24), words.start)) ||
    /^next\b/iu.test(text.slice(words.start, words.end));
  const another = isTold ? `${form ?? "event"}-${String(words.start)}-${id}` : slug;
  if (((pointsBack && !isNext) || isTold) && before.length > 0)
    return asked("it can be one that was told before", [...before, `${another} (new in seeds/entities.yaml)`], [words]);
  return given(names.idOf(name, ["event"], slug), words);
}
