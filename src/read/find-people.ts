import type { TextSpan } from "../text/text-span";
import type { FoundPerson } from "./proposal";
import { ENDS_WITH_TITLE, roleAfter, roleBefore, withoutParty } from "./read-title";

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame|Madam|Sheikh|Shri|Smt|H\.E)\.?$/u;
const PARTICLE =
  "(?:de|da|do|dos|das|di|del|della|van|von|der|den|ten|ter|la|le|el|al|bin|bint|ben|ibn|abu|af|av|zu|y|e|van der|van den)";
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
const RUN = new RegExp(`${NAME_WORD}(?: (?:${PARTICLE} ){0,2}(?:${NAME_WORD}|\\p{Lu}\\.))*`, "gu");
const SPEECH =
  "said|says|told|tells|noted|notes|added|adds|stressed|emphasi[sz]ed|explained|underlined|stated|recalled|remembers|remembered|warned|argues|argued|believes|thinks|points out|pointed out|reminded|confirmed|confirms|announced|commented|replied|admits|admitted|insists|insisted|calls|called|shrugs|laughs|smiles|has marked|informed|affirmed";
const SPOKE_AFTER = new RegExp(`^,? (?:has |had )?(?:${SPEECH})\\b`, "u");
const SPOKE_BEFORE = new RegExp(
  `\\b(?:${SPEECH}|by|with|met|received|invited|thanked|congratulated|welcomed|appointed|elected|interviewed|succeeded|replaced|was also|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|named|called) $`,
  "u",
);
/** Words that a name of a person does not have. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|For|From|With|And|But|Or|If|As|It|He|She|They|We|You|I|His|Her|Their|Our|Its|This|That|These|Those|There|Then|When|While|After|Before|During|Since|Under|Over|Last|Next|First|Second|Both|All|Most|Some|Many|More|Mr|Ministry|Government|Parliament|Bank|University|Institute|Council|Committee|Commission|Agency|Office|Department|Association|Chamber|Federation|Company|Corporation|Group|Holding|Fund|Forum|Summit|Conference|Agreement|Treaty|Partnership|Programme|Program|Strategy|Declaration|Union|Republic|Kingdom|States?|Nations?|Organi[sz]ation|Service|Centre|Center|Court|Party|Army|Navy|Airport|Port|River|Sea|Lake|Ocean|Gulf|Island|Street|Avenue|Road|Square|Palace|House|Hall|Hotel|City|Region|Province|Oblast|District|County|Valley|Mountain|North|South|East|West|Northern|Southern|Eastern|Western|Central|Asia|Africa|Europe|America|European|Asian|African|American|International|National|Federal|Foreign|Trade|Economic|Economy|Industry|Commerce|Finance|Energy|Agriculture|Investment|Investments|Development|Export|Exports|Import|Imports|Customs|Statistics|Statistical|Joint|Strategic|Comprehensive|Cooperation|Business|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ltd|Inc|GmbH|LLC|Press|News|Times|Post|Herald|Gazette|Daily|Tribune|Photo|Published|Source|Home|Today|Yesterday|Tomorrow|Steel|Railways|Airlines|Energy|Oil|Gas|Motors|Foods|Minerals|Research|Capital|Consulting|Engineering|Logistics|Team|School|College|Academy|Museum|Church|Mosque|Stadium|Expo|Week|Day|Year|Plan|Act|Law|Protocol|Memorandum|Charter|Corridor|Route|Belt|Silk|Initiative|Secretariat|Board|Authority|Administration|Embassy|Delegation|Mission|Division|Directorate|Bureau|Headquarters|Presidency|Senate|Congress|Assembly|Cabinet|Chief|Deputy|Vice|Special|Senior|General|Honorary|Prime|Head|Affairs|Relations|Policy|Promotion|Tourism|Transport|Transportation|Communications|Justice|Interior|Defen[cs]e|Health|Education|Culture|Labou?r|Environment|Securities|Dairies|Textiles?|Tekstil|Leather|Hub|Zone|Gate|Tower|Station|Terminal|Bridge|Fair|Festival|Cup|Prize|Award|Index|Report|Review|Survey|Green|New|Old|Great|Grand|Royal|Democratic|People|Social)$/u;

/**
 * The people that a text names with a first and a last name, in text order; each once, by the fullest form, with the
 * title that stands beside it. Pure, never throws, linear.
 */
export function findPeople(text: string, parties: readonly TextSpan[] = []): readonly FoundPerson[] {
  const people: FoundPerson[] = [];
  const byWord = new Map<string, number[]>();
  const named = [...new Set(parties.map(({ start, end }) => text.slice(start, end)))];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const name = nameIn(text, run, index, parties);
    if (!name || !isPerson(text, name)) continue;
    const role = withoutParty(roleBefore(text, name) ?? roleAfter(text, name.end), named);
    addPerson(people, byWord, { name: text.slice(name.start, name.end), ...name, ...(role !== undefined && { role }) });
  }
  return people;
}

/** The part of a run of capitals that can be a name: without a title, a country or an article before it. */
function nameIn(text: string, run: string, at: number, parties: readonly TextSpan[]): TextSpan | null {
  const words = [...run.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    word,
    start: at + index,
    end: at + index + word.length,
  }));
  let from = 0;
  for (const [index, { word, start, end }] of words.entries()) {
    const isParty = parties.some((party) => party.start <= start && end <= party.end);
    if (
      isParty ||
      HONORIFIC.test(word) ||
      NO_NAME.test(word) ||
      NO_NAME.test(word.split("-")[0] ?? "") ||
      ENDS_WITH_TITLE.test(word)
    )
      from = index + 1;
  }
  const [first, last] = [words[from], words.at(-1)];
  if (!first || !last || words.length - from < 2 || words.length - from > 5) return null;
  if (words.slice(from).every(({ word }) => word === word.toUpperCase())) return null;
  const end = last.word.endsWith("’s") || last.word.endsWith("'s") ? last.end - 2 : last.end;
  return /^\p{L}/u.test(text.slice(end, end + 1)) ? null : { start: first.start, end };
}

const PLACED = /(?:\d|\b(?:in|at|near|from|to|of|for|via|through|around|outside|the|a|an))\s$/iu;
/** "Kari Lund knows it. She …", "Kari Lund’s mill, he says", "Kari Lund from the agency" */
const HUMAN =
  /^(?:['’]s)?[^.!?\n]{0,100}\b(?:he|she|his|her)\b|^[^.!?\n]{0,140}[.!?]["”’]?\s(?:He|She)\b|^,? (?:from|of|at|with) the \p{Ll}|^ (?:will|is to) (?:coordinate|lead|head|chair|represent|present)\b/u;

/** A title or an honorific beside it, or somebody who speaks, is met or does what people do. */
function isPerson(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  if (roleBefore(text, { start, end }) !== undefined || roleAfter(text, end) !== undefined) return true;
  if (/\bof (?:the )?$/u.test(before)) return false;
  return (
    (!PLACED.test(before) && HUMAN.test(text.slice(end, end + 160))) ||
    SPOKE_AFTER.test(after) ||
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
