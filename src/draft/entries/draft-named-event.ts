import { contains, type TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { eventEntry } from "./event-entry";
import { ordinalBefore, ordinalIn } from "./event-ordinal";
import { settingOf } from "./event-setting";
import { eventSides } from "./event-sides";
import { eventStatus } from "./event-status";
import { followOn } from "./follow-on";
import { formOf } from "./gathering-words";

const NAMES =
  /(?:\p{Lu}[\p{L}\p{M}’'–-]*(?: (?:of|and|on|for))? )+(?:Forum|Summit|Ministerial(?: Meeting)?|Consultations)\b/gu;

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
  const form = formOf(name);
  const ordinal = ordinalBefore(event, sentence, text) ?? ordinalIn(event, text);
  const next = followOn(event, sentence, context);
  const { end, place, period } = next ?? settingOf(event, sentence, context);
  const sides = eventSides(event, sentence, context);
  return eventEntry(
    {
      at: event,
      quote: { start: Math.min(sides.start, ordinal?.start ?? event.start), end: Math.max(sides.end, end) },
      sentence,
      event: given(event.id, event),
      form: form === undefined ? asked("its name does not say what it is", [], [event]) : given(form, event),
      ...(next?.status ? { status: next.status } : eventStatus(sentence, { start: event.start, end }, context)),
      ...(ordinal && { ordinal: given(text.slice(ordinal.start, ordinal.end), ordinal) }),
      ...(place && { place }),
      ...(sides.participants && { participants: sides.participants }),
      ...(period && { period }),
    },
    context,
  );
}
