import { contains, type TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { findableSpan } from "../passage";
import { eventEntry } from "./event-entry";
import { settingOf } from "./event-setting";
import { eventsBefore } from "./events-before";
import { surnameOf } from "./people-in";

const THEY_MET =
  /\b(?:the )?(?:two |three )?(?:ministers|sides|parties|leaders|presidents|premiers|delegations|officials|diplomats|both|they|(?:he|she) and (?:[\p{L}\p{M}’'-]+ ){0,4}[\p{L}\p{M}’'-]+) (?:also |first |last |then |later |again )?(?:met|held (?:talks|a meeting|meetings|consultations|negotiations))\b/giu;

/** "The two ministers met in Oslo": a meeting of people who were named before, if a place or a time stands beside it. */
export function draftUnnamedMeetings(told: readonly DraftEntry[], context: DraftContext): readonly DraftEntry[] {
  return [...context.text.matchAll(THEY_MET)].flatMap(({ 0: words, index }) => {
    const at = { start: index, end: index + words.length };
    return contains(context.body, at) ? (draftOne(at, told, context) ?? []) : [];
  });
}

function draftOne(at: TextSpan, told: readonly DraftEntry[], context: DraftContext): DraftEntry | undefined {
  const { text, names, id } = context;
  const sentence = sentenceAt(context, at);
  const { place, period, end } = settingOf(at, sentence, context);
  if (!place && !period) return undefined;
  const before = peopleBefore(at, context);
  const ids = before.map((person) => person.id);
  const surnames = before.map((person) => surnameOf(person.name)).join(" and ");
  const slug = `meeting-${String(place?.value ?? at.start)}-${id}`;
  const name = ids.length === 0 ? `Meeting (${String(place?.value ?? at.start)})` : `Meeting of ${surnames}`;
  return eventEntry(
    {
      at,
      quote: { start: at.start, end },
      sentence,
      event: eventField(names.idOf(name, ["event"], slug), ids, at, told),
      form: given("meeting", at),
      ...(place && { place }),
      participants: asked("its words do not name them", ids.length === 0 ? [] : [`[${ids.join(", ")}]`], [at]),
      ...(period && { period }),
      context: before.map((person) => findableSpan(text, person, sentenceAt(context, person))),
    },
    context,
  );
}

/** The two people that were named first or last before a place, in text order. */
function peopleBefore({ start }: TextSpan, { people, names }: DraftContext) {
  return people
    .filter((person) => person.end <= start)
    .slice(-2)
    .map((person) => ({ id: names.personId(person.name), name: person.name, start: person.start, end: person.end }));
}

/** A new event; if one of the people met somebody before, it can be that. */
function eventField(id: string, people: readonly string[], at: TextSpan, told: readonly DraftEntry[]): DraftField {
  const theirs = told.filter(({ fields }) => people.some((person) => idsIn(fields["participants"]).includes(person)));
  const before = eventsBefore(at, theirs).filter((each) => each !== id);
  if (before.length === 0) return given(id, at);
  return asked("it can be one that was told before", [...before, `${id} (new in seeds/entities.yaml)`], [at]);
}

function idsIn(field: DraftField | undefined): readonly string[] {
  return Array.isArray(field?.value) ? field.value : [];
}
