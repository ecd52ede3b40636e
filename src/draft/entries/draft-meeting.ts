import { slugOf } from "../../text/slug-of";
import type { TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { type Actor, actorsFrom, actorsUntil } from "./actors-in";
import { eventEntry } from "./event-entry";
import { mayBeTheirs, settingOf } from "./event-setting";
import { eventStatus } from "./event-status";
import { fullNameOf, peopleIn, surnameOf } from "./people-in";

/** What people do; of countries and bodies the first two alone. */
const MET =
  /\b(?:(met with|(?:have |had )?held (?:a |an |several |two |further |bilateral )*(?:meetings?|talks|negotiations|discussions|consultations)(?: (?:in|at|on) [^,.;]{2,40}?)? with)|met|received|welcomed|(?:talks|discussions|consultations|negotiations|meetings?)(?: on [^.,;]{3,60})? (?:was|were) held with|((?:meetings?|talks|negotiations) (?:with|between))|((?:will (?:also |then )?|(?:is|are) (?:expected|due|scheduled|set) to )(?:meet(?: with)?|receive|welcome|hold (?:a meeting|talks|negotiations|discussions) with)))\b/giu;
const SEVERAL = /\b(?:meetings|several|series)\b/iu;

/**
 * What a sentence tells of who met whom: for each verb a meeting of those on both sides of it, else a question. One that is
 * joined by "and" has the host of the one before.
 */
export function draftMeetings(sentence: TextSpan, context: DraftContext): readonly DraftEntry[] {
  const { text } = context;
  let hosts: readonly Actor[] = [];
  return [...text.slice(sentence.start, sentence.end).matchAll(MET)].flatMap((verb) => {
    const isJoined = /\band (?:\p{L}+ )?$/u.test(text.slice(sentence.start, sentence.start + verb.index));
    const told = draftOne(verb, isJoined ? hosts : [], sentence, context);
    hosts = told?.hosts ?? [];
    return told ? [told.entry] : [];
  });
}

interface ToldMeeting {
  readonly entry: DraftEntry;
  readonly hosts: readonly Actor[];
}

function draftOne(
  verb: RegExpExecArray,
  joined: readonly Actor[],
  sentence: TextSpan,
  context: DraftContext,
): ToldMeeting | undefined {
  const at = { start: sentence.start + verb.index, end: sentence.start + verb.index + verb[0].length };
  const guests = actorsFrom({ start: at.end + 1, end: sentence.end }, context).filter(
    ({ isPerson }) => isPerson || verb[1] || verb[2],
  );
  const hosts = joined.length > 0 ? joined : hostsOf(at, sentence, verb[1] !== undefined, context);
  if (guests.length === 0 || ![...hosts, ...guests].some(({ isPerson }) => isPerson)) return undefined;
  const all = [...hosts, ...guests];
  const words = {
    start: Math.min(at.start, ...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const [first] = guests;
  const before = settingOf({ start: at.start, end: at.start }, { ...sentence, end: first?.start ?? at.end }, context);
  const after = settingOf({ start: at.start, end: words.end }, sentence, context);
  const { end, place = before.place, period } = after;
  const isCountry = place?.value !== undefined && context.parties.some((party) => party.id === place.value);
  const entry = eventEntry(
    {
      at,
      quote: { start: words.start, end },
      sentence,
      event: given(newEvent(all, context), at),
      form: given(/\bconsultations\b/iu.test(verb[0]) ? "consultations" : "meeting", at),
      ...(verb[2] !== undefined && eventStatus(sentence, at, context)),
      ...(verb[3] !== undefined && { status: given("planned", at) }),
      ...(place && { place: isCountry ? mayBeTheirs(place) : place }),
      participants: participantsOf(hosts, guests, at, context),
      ...(period && { period }),
      ...(SEVERAL.test(verb[0]) && { note: given(`"${verb[0]}" may be one or several.`, at) }),
    },
    context,
  );
  return { entry, hosts };
}

/** The last person before the verb; or the country or body right before it. */
function hostsOf(at: TextSpan, { start }: TextSpan, canBeBody: boolean, context: DraftContext): readonly Actor[] {
  const before = { start, end: at.start };
  const bodies = canBeBody ? actorsUntil(before, context) : [];
  if (bodies.length > 0) return bodies;
  return peopleIn(context, before)
    .filter(({ end }) => end <= at.start)
    .slice(-1)
    .map((person) => ({ ...person, isPerson: true }));
}

/** Both sides are named, or the one that speaks in the rest of the text is a question. */
function participantsOf(
  hosts: readonly Actor[],
  guests: readonly Actor[],
  { start }: TextSpan,
  context: DraftContext,
): DraftField {
  const all = [...hosts, ...guests];
  const ids = [...new Set(all.map(({ id }) => id))];
  if (hosts.length > 0) return given(ids, ...all);
  const others = context.people.map(({ name }) => context.names.personId(name)).filter((id) => !ids.includes(id));
  const isPronoun = /\b(?:[Ss]he|[Hh]e) (?:also |later |then )?$/u.test(
    context.text.slice(Math.max(0, start - 12), start),
  );
  const last = isPronoun ? lastNamed(start, ids, context) : undefined;
  const likely = last === undefined ? ids : [last, ...ids];
  return asked("its sentence names one side alone", [`[${likely.join(", ")}]`, ...others.slice(0, 3)], all);
}

/** Whom the text names last before a place, but for some. */
function lastNamed(before: number, but: readonly string[], context: DraftContext): string | undefined {
  return peopleIn(context, { start: context.body.start, end: before })
    .map(({ id, name }) => ({ id, at: context.text.lastIndexOf(surnameOf(name), before - 1) }))
    .filter(({ id }) => !but.includes(id))
    .sort((a, b) => b.at - a.at)[0]?.id;
}

function newEvent(all: readonly Actor[], context: DraftContext): string {
  const { id, names, text } = context;
  const called = all.map((actor) => fullNameOf(actor.id, context) ?? text.slice(actor.start, actor.end));
  const [first = "", ...rest] = called;
  const name = rest.length === 0 ? `Meeting with ${first}` : `Meeting of ${first} with ${rest.join(" and ")}`;
  return names.idOf(name, ["event"], `${slugOf(called.slice(0, 3).map(surnameOf).join("-"))}-meeting-${id}`);
}
