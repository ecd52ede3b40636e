import type { EventFact } from "../../model/fact";
import { contains, meet, type TextSpan } from "../../text/text-span";
import { capitalise } from "../../wording/capitalise";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { wholeSpan } from "../passage";
import { settingOf } from "./event-setting";
import { eventStatus } from "./event-status";
import { gistAt } from "./gist-at";

/** What is a gathering in small letters too, if a place or a day stands beside it. */
const GATHERINGS =
  /\b(?:(?:political|bilateral|regular|working|official|state) )?(consultations|briefing|visit|summit|forum)\b/gu;

/** "Political consultations in Astana on September 18": gatherings without a name, with a place or a time beside them. */
export function draftUnnamedEvents(named: readonly DraftEntry[], context: DraftContext): readonly DraftEntry[] {
  return [...context.text.matchAll(GATHERINGS)].flatMap(({ 0: words, 1: form = "", index }) => {
    const at = { start: index, end: index + words.length };
    if (!contains(context.body, at) || named.some(({ quote }) => meet(quote, at))) return [];
    return draftOne(at, form as EventFact["form"], context) ?? [];
  });
}

function draftOne(at: TextSpan, form: EventFact["form"], context: DraftContext): DraftEntry | undefined {
  const { text, names, id } = context;
  const sentence = sentenceAt(context, at);
  const { place, period, end } = settingOf(at, sentence, context);
  if (!place && !period) return undefined;
  const words = text.slice(at.start, end).replace(/\s+/gu, " ");
  const sides = sidesIn({ start: sentence.start, end: at.start }, context);
  const start = Math.min(at.start, ...sides.map((side) => side.start));
  const ids = [...new Set(sides.map((side) => side.id))];
  const fields: Readonly<Record<string, DraftField>> = {
    event: given(names.idOf(capitalise(words), ["event"], `${form}-${String(place?.value ?? at.start)}-${id}`), at),
    form: given(form, at),
    ...eventStatus(sentence, { start, end }, context),
    ...(place && { place }),
    participants: asked("who took part its words do not say", ids.length === 0 ? [] : [`[${ids.join(", ")}]`]),
    ...(period && { period }),
    voice: given("article"),
  };
  const gist = gistAt(text, at, sentence);
  return { kind: "event", at, quote: wholeSpan(text, { start, end }), context: [], fields, gist };
}

/** The parties that a stretch of the text names, new ones too. */
function sidesIn(span: TextSpan, { mentions, lists, names, text }: DraftContext) {
  const listed = mentions
    .filter((mention) => contains(span, mention))
    .flatMap(({ ids, start }) => ids.filter((id) => lists.entities.get(id)?.code).map((id) => ({ id, start })));
  const added = names
    .added()
    .flatMap(({ id, code, name }) => (code === undefined ? [] : [{ id, start: text.indexOf(name, span.start) }]))
    .filter(({ start }) => start !== -1 && start < span.end);
  return [...listed, ...added].sort((a, b) => a.start - b.start);
}
