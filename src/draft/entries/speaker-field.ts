import type { FoundPerson, Proposal } from "../../read/proposal";
import { roleBefore } from "../../read/read-title";
import { spansWithin, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { type PersonPlace, peopleIn, surnameOf } from "./people-in";
import { bodiesTold, bodyThatSpeaks } from "./speaking-body";
import { SPEECH_VERBS } from "./speech-verbs";

/** "Ann Lee, Minister of Fish, said", "said the minister of fish, Ann Lee"; somebody who is told something does not speak. */
const SPEAKS_AFTER = new RegExp(
  `^(?:, (?!(?:is|was|who|has|had|will|and|which|whose|to)\\b)[^,.;]{2,100},)?,? (?:(?:has|had|also|later|then) )?(?:${SPEECH_VERBS})\\b`,
  "u",
);
const SPEAKS_BEFORE =
  /\b(?:said|says|noted|added|stressed|explained|stated|recalled|according to) (?:the )?([^.,;:()\n]*)$/iu;
const OWNERS = /^(?:\p{Lu}[\p{L}\p{M}’'-]* )*$/u;

/** Who said it: the one person that its sentence names, or that speaks in it; else a question, the nearest first. */
export function speakerField(proposal: Proposal, context: DraftContext): DraftField {
  const { people, names } = context;
  const speaker = people.find(({ name }) => proposal.saidBy?.endsWith(name));
  if (speaker) return given(names.personId(speaker.name), placeOfSpeaker(speaker, proposal, context));
  return speakerAt(proposal, sentenceAt(context, proposal), context);
}

/** Who speaks in a sentence; else a question, with its people and those before a place. */
export function speakerAt({ start }: TextSpan, sentence: TextSpan, context: DraftContext): DraftField {
  const [first, ...others] = speakersIn(sentence, context);
  if (first && others.length === 0) return given(first.id, first);
  const body = first ? undefined : bodyThatSpeaks(sentence, context);
  if (body) return given(body.id, body);
  const told = bodiesTold(sentence, context);
  const own = peopleIn(context, sentence).map(({ id }) => id);
  const before = speakersBefore(start, context).filter((id) => !own.includes(id));
  const isPronoun = /^["“]?(?:He|She|They)\b/u.test(context.text.slice(sentence.start, sentence.end));
  const choices = new Set([...told, ...(isPronoun ? [...before, ...own] : [...own, ...before])]);
  return asked("its sentence does not name one speaker", [...choices].slice(0, MOST_CHOICES));
}

const MOST_CHOICES = 4;

/** The people of a stretch of text that speak in it. */
export function speakersIn(span: TextSpan, context: DraftContext): readonly PersonPlace[] {
  return peopleIn(context, span).filter((person) => speaks(person, context));
}

/** Whether a verb of speech stands beside the name, or beside the title before it. */
function speaks({ start, end }: PersonPlace, { text }: DraftContext): boolean {
  if (SPEAKS_AFTER.test(text.slice(end, end + 140))) return true;
  const [, between] = SPEAKS_BEFORE.exec(text.slice(Math.max(0, start - 140), start)) ?? [];
  const role = roleBefore(text, { start, end }) ?? "";
  const at = between?.lastIndexOf(role) ?? -1;
  return between !== undefined && at !== -1 && OWNERS.test(role === "" ? between : between.slice(0, at));
}

function placeOfSpeaker({ name, start, end }: FoundPerson, proposal: Proposal, context: DraftContext): TextSpan {
  const sentence = sentenceAt(context, proposal);
  const surname = surnameOf(name);
  const at = context.text.indexOf(surname, sentence.start);
  return at === -1 || at >= sentence.end ? { start, end } : { start: at, end: at + surname.length };
}

/** People and organisations that the text names before a place, the nearest first, each once. */
function speakersBefore(at: number, { mentions, people, names, lists, body }: DraftContext): readonly string[] {
  const known = spansWithin(mentions, { start: body.start, end: at }).flatMap(({ ids, start }) =>
    ids
      .filter((id) => ["person", "organisation"].includes(lists.entities.get(id)?.type ?? ""))
      .map((id) => ({ id, start })),
  );
  const found = people
    .filter(({ start }) => start < at)
    .map(({ name, start }) => ({ id: names.personId(name), start }));
  const nearestFirst = [...known, ...found].sort((a, b) => b.start - a.start).map(({ id }) => id);
  return [...new Set(nearestFirst)];
}
