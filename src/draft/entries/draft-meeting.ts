import { slugOf } from "../../text/slug-of";
import type { TextSpan } from "../../text/text-span";
import { asked, type DraftEntry, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { wholeSpan } from "../passage";
import { settingOf } from "./event-setting";
import { gistAt } from "./gist-at";
import { type PersonPlace, peopleIn, surnameOf } from "./people-in";

const MET =
  /\b(?:met(?: with)?|held (?:a |an |several |two |bilateral )*(?:meetings?|talks|negotiations|discussions) with|received|(?:meetings?|talks|negotiations) (?:with|between))\b/iu;
const SEVERAL = /\b(?:meetings|several|series)\b/iu;

/** A sentence that tells who met whom: a meeting of the people on both sides of its verb, else a question. */
export function draftMeeting(sentence: TextSpan, context: DraftContext): DraftEntry | undefined {
  const { text } = context;
  const verb = MET.exec(text.slice(sentence.start, sentence.end));
  const people = peopleIn(context, sentence);
  if (!verb || people.length === 0) return undefined;
  const at = { start: sentence.start + verb.index, end: sentence.start + verb.index + verb[0].length };
  const [hosts, guests] = [
    people.filter(({ end }) => end <= at.start).slice(-1),
    people.filter(({ start }) => start >= at.end),
  ];
  if (guests.length === 0) return undefined;
  const all = [...hosts, ...guests];
  const words = {
    start: Math.min(at.start, ...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const { end, place, period } = settingOf(words, sentence, context);
  const fields: Readonly<Record<string, DraftField>> = {
    event: given(newEvent(all, context), at),
    form: given("meeting", at),
    ...(place && { place }),
    participants: participantsOf(hosts, guests, context),
    ...(period && { period }),
    voice: given("article"),
    ...(SEVERAL.test(verb[0]) && { note: given(`"${verb[0]}" may be one or several.`, at) }),
  };
  const gist = gistAt(text, at, sentence);
  return { kind: "event", at, quote: wholeSpan(text, { start: words.start, end }), context: [], fields, gist };
}

/** Both sides are named, or the one that speaks in the rest of the text is a question. */
function participantsOf(
  hosts: readonly PersonPlace[],
  guests: readonly PersonPlace[],
  context: DraftContext,
): DraftField {
  const all = [...hosts, ...guests];
  const ids = [...new Set(all.map(({ id }) => id))];
  if (hosts.length > 0) return given(ids, ...all);
  const others = context.people.map(({ name }) => context.names.personId(name)).filter((id) => !ids.includes(id));
  return asked("its sentence names one side alone", [`[${ids.join(", ")}]`, ...others.slice(0, 3)], all);
}

function newEvent(people: readonly PersonPlace[], { id, names }: DraftContext): string {
  const surnames = people.map(({ name }) => surnameOf(name));
  const [first = "", ...rest] = people.map(({ name }) => name);
  const name = rest.length === 0 ? `Meeting with ${first}` : `Meeting of ${first} with ${rest.join(" and ")}`;
  return names.idOf(name, ["event"], `${slugOf(surnames.slice(0, 3).join("-"))}-meeting-${id}`);
}
