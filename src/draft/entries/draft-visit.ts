import { contains, type TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { actorsFrom } from "./actors-in";
import { eventEntry } from "./event-entry";
import { settingOf } from "./event-setting";
import { eventStatus } from "./event-status";
import { fullNameOf } from "./people-in";
import { placeRightAfter, type VisitedPlace } from "./visited-place";
import { officeAt, type Visitor, visitorBefore } from "./visitors";

const VISIT_ADJECTIVES =
  "(?:(?:first|second|third|recent|official|state|working|two-day|three-day|planned|upcoming) )*";
const VISITS = new RegExp(
  `\\b(?:(visits?) (?:of|by) |(?:(?:’s|'s|his|her|on an?|paid an?|made an?) ${VISIT_ADJECTIVES})(visit) to |` +
    "(?:(?:has |had |also |recently )*(visited|arrived in|travelled to|traveled to) )|" +
    "((?:is|are) (?:now |also )?(?:expected|scheduled|due|set|planning) to visit|will (?:also )?visit|plans to visit))",
  "giu",
);
const TO = /^(?: to (?=\p{Lu}|the \p{Lu}))/u;

/** Who visited which place: "the visits of A to B in May and of C in June", "A’s visit to B", "A visited B", "A will visit". */
export function draftVisits(context: DraftContext): readonly DraftEntry[] {
  return [...visitsToBy(context), ...otherVisits(context)];
}

/** "a visit to Hanoi by President Bo Ek" */
function visitsToBy(context: DraftContext): readonly DraftEntry[] {
  const { text, body } = context;
  return [...text.matchAll(/\bvisits? to(?= (?:the )?\p{Lu})/gu)].flatMap(({ 0: words, index }) => {
    const at = { start: index, end: index + words.length };
    const place = contains(body, at) ? placeRightAfter(at.end, context) : undefined;
    const sentence = sentenceAt(context, at);
    if (!place || !/^ (?:by|of) /u.test(text.slice(place.end, sentence.end))) return [];
    const [visitor] = actorsFrom({ start: place.end + " by ".length, end: sentence.end }, context);
    if (!visitor?.isPerson) return [];
    const status = eventStatus(sentence, { start: at.start, end: visitor.end }, context);
    return [visit({ at, sentence, visitor: { ...visitor, isNamed: true }, place, ...status }, context)];
  });
}

function otherVisits(context: DraftContext): readonly DraftEntry[] {
  const { text, body } = context;
  return [...text.matchAll(VISITS)].flatMap(({ 0: words, 1: ofWhom, 2: noun, 4: toCome, index }) => {
    const at = { start: index, end: index + words.trimEnd().length };
    if (!contains(body, at)) return [];
    const sentence = sentenceAt(context, at);
    if (ofWhom !== undefined) return visitsOf({ ...at, end: index + words.length }, sentence, context);
    const visitor = visitorBefore(at, sentence, context);
    const place = placeRightAfter(at.end, context);
    if (!visitor || (!place && toCome === undefined)) return [];
    const { end } = settingOf({ start: at.start, end: place?.end ?? at.end }, sentence, context);
    const status = noun === undefined ? {} : eventStatus(sentence, { start: at.start, end }, context);
    const planned = toCome === undefined ? status : { status: given("planned", at) };
    return [visit({ at, sentence, visitor, ...(place && { place }), ...planned }, context)];
  });
}

/** "the visits of A to B in May and of C in June": one entry for each, the place of the second is a question. */
function visitsOf(at: TextSpan, sentence: TextSpan, context: DraftContext): readonly DraftEntry[] {
  const { text } = context;
  const entries: DraftEntry[] = [];
  for (let from = at; ; ) {
    const [actor] = actorsFrom({ start: from.end, end: sentence.end }, context);
    if (!actor?.isPerson) return entries.length > 0 ? entries : visitOfOffice(from, sentence, context);
    const visitor = { ...actor, isNamed: true };
    const to = TO.exec(text.slice(visitor.end, sentence.end));
    const place = to ? placeRightAfter(visitor.end + to[0].trimEnd().length, context) : undefined;
    const { end: said } = settingOf({ start: from.start, end: place?.end ?? visitor.end }, sentence, context);
    const status = eventStatus(sentence, { start: from.start, end: said }, context);
    const first = entries[0]?.fields["place"]?.value;
    const likely = place === undefined && typeof first === "string" ? first : undefined;
    const entry = visit({ at: from, sentence, visitor, ...(place && { place }), ...status }, context, likely);
    entries.push(entry);
    const { end } = entry.quote;
    const more = /^,? and (?:of|by) /u.exec(text.slice(end, sentence.end));
    if (!more) return entries;
    from = { start: end + more[0].length - 3, end: end + more[0].length };
  }
}

/** "a visit of the Norwegian minister of fish to Hanoi": the visitor is not named, only whose office it is. */
function visitOfOffice(at: TextSpan, sentence: TextSpan, context: DraftContext): readonly DraftEntry[] {
  const visitor = officeAt(at.end, sentence, context);
  const place = visitor && placeRightAfter(visitor.end + " to".length, context);
  if (!visitor || !place) return [];
  const { end } = settingOf({ start: at.start, end: place.end }, sentence, context);
  const status = eventStatus(sentence, { start: at.start, end }, context);
  return [visit({ at, sentence, visitor, place, ...status }, context)];
}

interface Visit {
  readonly at: TextSpan;
  readonly sentence: TextSpan;
  readonly visitor: Visitor;
  readonly place?: VisitedPlace;
  readonly status?: DraftField;
}

function visit({ at, sentence, visitor, place, status }: Visit, context: DraftContext, likely?: string): DraftEntry {
  const { text, names, id } = context;
  const words = { start: Math.min(at.start, visitor.start), end: Math.max(at.end, visitor.end, place?.end ?? 0) };
  const titleAfter = place ? null : /^, [^;.]{2,120},(?= in\b)/u.exec(text.slice(words.end, sentence.end));
  const from = { start: words.end, end: words.end + (titleAfter?.[0].length ?? 0) };
  const { period, end } = settingOf(from, sentence, context);
  const name = visitor.called ?? fullNameOf(visitor.id, context) ?? visitor.id;
  const title = place ? `Visit of ${name} to ${text.slice(place.start, place.end)}` : `Visit of ${name}`;
  const slug = [visitor.id, "visit", ...(place ? [place.id] : []), id].join("-");
  return eventEntry(
    {
      at,
      quote: { start: words.start, end: Math.max(words.end, period ? end : 0) },
      sentence,
      event: given(names.idOf(title, ["event"], slug), at),
      form: given("visit", at),
      ...(status && { status }),
      place: visitedPlace(place, likely, context),
      participants: visitor.isNamed
        ? given([visitor.id], visitor)
        : asked("the visitor is not named; or none", [`[${visitor.id}]`], [visitor]),
      ...(period && { period }),
    },
    context,
  );
}

/** A place that is not said is that of the visit before, or home. */
function visitedPlace(place: VisitedPlace | undefined, likely: string | undefined, { home }: DraftContext): DraftField {
  if (place) return given(place.id, place);
  const choice = likely ?? home;
  return asked("its words do not say where; or none", choice === null ? [] : [choice]);
}
