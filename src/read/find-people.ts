import type { TextSpan } from "../text/text-span";
import { nameIn, pastPostNominal } from "./name-in";
import { RUN, SPOKE_AFTER, SPOKE_BEFORE, SPOKE_LATER } from "./name-words";
import type { FoundPerson } from "./proposal";
import { roleAfter, roleBefore, TITLE_WORDS, withoutParty } from "./read-title";

/**
 * The people that a text names with a first and a last name, in text order; each once, by the fullest form, with the
 * title that stands beside it. Pure, never throws, linear.
 */
export function findPeople(text: string, parties: readonly TextSpan[] = []): readonly FoundPerson[] {
  const people: FoundPerson[] = [];
  const byWord = new Map<string, number[]>();
  const named = [...new Set(parties.map(({ start, end }) => text.slice(start, end)))];
  let last: Last = { end: -1, isListed: false };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const found = nameIn(text, run, index, parties);
    const name = found && withoutSeat(text, found);
    if (!name || !(follows(text, last, name) || isPerson(text, name))) continue;
    last = {
      end: name.end,
      isListed: follows(text, last, name)
        ? last.isListed
        : PLURAL.test(text.slice(Math.max(0, name.start - 40), name.start)),
    };
    const role = withoutParty(roleBefore(text, name) ?? roleAfter(text, pastPostNominal(text, name.end)), named);
    addPerson(people, byWord, { name: text.slice(name.start, name.end), ...name, ...(role !== undefined && { role }) });
  }
  return people;
}

/** "the Ambassador of Peru in Oslo Kari Lund": without the place between title and name. */
function withoutSeat(text: string, name: TextSpan): TextSpan {
  const [seat = "", ...words] = text.slice(name.start, name.end).split(" ");
  const rest = { start: name.start + seat.length + 1, end: name.end };
  if (words.length < 2 || !/ (?:in|at) $/u.test(text.slice(Math.max(0, name.start - 4), name.start))) return name;
  return roleBefore(text, rest) === undefined ? name : rest;
}

/** The person before, and whether a title in the plural opened a list: "Ministers Kari Lund, Ann Lee and Tom Ek". */
interface Last {
  readonly end: number;
  readonly isListed: boolean;
}

const PLURAL =
  /\b(?:presidents|ministers|premiers|leaders|governors|ambassadors|secretaries|chairmen|heads|directors|deputies|colleagues|partners|founders|owners|economists|analysts|brothers|sisters|messrs\.?) $/iu;

const MOST_JOINING = 6;

/** Whether a name follows that of a person in a list. */
function follows(text: string, last: Last, { start }: TextSpan): boolean {
  if (last.end === -1 || start - last.end > MOST_JOINING) return false;
  const between = text.slice(last.end, start);
  return between === " and " || between === " & " || (last.isListed && /^, (?:and )?$/u.test(between));
}

const PLACED = /(?:\d|\b(?:in|at|near|from|to|of|for|via|through|around|outside|the|a|an))\s$/iu;
/** "Kari Lund knows it. She …", "Kari Lund’s mill, he says", "Kari Lund from the agency" */
const HUMAN =
  /^(?:['’]s)?[^.!?\n]{0,100}\b(?:he|she|his|her)\b|^[^.!?\n]{0,140}[.!?]["”’]?\s(?:He|She)\b|^,? (?:from|at|with) the \p{Ll}|^,? of the \p{L}|^['’]s (?:office|desk|team|words|letter|delegation|predecessor|successor|deputy|wife|husband|son|daughter|visit)\b|^ (?:will|is to) (?:coordinate|lead|head|chair|represent|present)\b/u;

const BYLINE = /(?:^|\n)(?:(?:Text|Reporting|Report|Story|Photos?|Interview|Interviewed) )?[Bb]y:? $/u;
/** "Inquiries: Kari Lund", "Trade office, Oslo: Kari Lund" */
const CONTACT =
  /(?:^|\n)[^\n:]{0,50}\b(?:contacts?|in-?quir(?:y|ies)|enquir(?:y|ies)|information|in charge|directors?|editors?|authors?|text|interview|speakers?|chair|secretary|attach[eé]|office|desk|spokesperson)\b[^\n:]{0,40}: $/iu;

/** "High Commissioner: Kari Lund" */
const LABELLED_OFFICE = new RegExp(`(?:^|[\\s-])(?:${TITLE_WORDS})s?: $`, "iu");

/** "With kind regards,", "I’m", "my good friend" */
const INTRODUCED = /\b(?:regards|sincerely|faithfully|truly),?\s+$|\b(?:I['’]m|I am|[Mm]y name is|friend) $/u;

/** A title or an honorific beside it, or somebody who speaks, is met or does what people do. */
function isPerson(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  if (roleBefore(text, { start, end }) !== undefined || roleAfter(text, pastPostNominal(text, end)) !== undefined)
    return true;
  if ((BYLINE.test(before) && after.startsWith(",")) || (CONTACT.test(before) && /^(?:$|\n|[,;.(])/u.test(after)))
    return true;
  if (/^, [1-9][0-9][,.]/u.test(after) || LABELLED_OFFICE.test(before) || INTRODUCED.test(before)) return true;
  if (before.endsWith("(") && after.startsWith("):")) return true;
  if (/\bof (?:the )?$/u.test(before)) return false;
  return (
    (!PLACED.test(before) && HUMAN.test(text.slice(end, end + 160))) ||
    SPOKE_AFTER.test(after) ||
    SPOKE_LATER.test(text.slice(end, end + 160)) ||
    /\bAccording to $/iu.test(before) ||
    SPOKE_BEFORE.test(before) ||
    /^,? (?:who|whose)\b/u.test(after)
  );
}

/** With how many others of a name a person is compared. */
const MOST_NAMESAKES = 50;

/** Adds a person, or the fuller name or the role to one that is there. */
function addPerson(people: FoundPerson[], byWord: Map<string, number[]>, person: FoundPerson): void {
  const words = person.name.split(" ");
  const index = words
    .flatMap((word) => byWord.get(word) ?? [])
    .find((at) => isSamePerson(people[at]?.name ?? "", person.name));
  const known = index === undefined ? undefined : people[index];
  if (!known || index === undefined) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []).slice(-MOST_NAMESAKES), people.length]);
    people.push(person);
  } else
    people[index] = {
      ...known,
      ...(person.name.length > known.name.length && { name: person.name, start: person.start, end: person.end }),
      ...(known.role === undefined && person.role !== undefined && { role: person.role }),
    };
}

/** The same first word, and every word of the shorter among those of the longer. */
function isSamePerson(a: string, b: string): boolean {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((name) => name.split(" "));
  return (short ?? []).every((word) => (long ?? []).includes(word));
}
