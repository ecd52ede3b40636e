import type { FoundPerson, Proposal } from "../../read/proposal";
import { spansWithin, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { type PersonPlace, peopleIn, surnameOf } from "./people-in";
import { SPEECH_VERBS } from "./speech-verbs";

/** "Ann Lee, Minister of Fish, said", "said the minister of fish, Ann Lee"; somebody who is told something does not speak. */
const SPEAKS_AFTER = new RegExp(
  `^(?:, [^,.;]{2,100},)?,? (?:(?:has|had|also|later|then) )?(?:${SPEECH_VERBS})\\b`,
  "u",
);
const SPEAKS_BEFORE =
  /\b(?:said|says|noted|added|stressed|explained|stated|recalled|according to) (?:the )?(?:(?!(?:that|with|after|to|from|by|at|during|he|she)\b)[\p{L}\p{M}’'-]+ ){0,8}$/iu;

/** Who said it: the one person that its sentence names, or that speaks in it; else a question, the nearest first. */
export function speakerField(proposal: Proposal, context: DraftContext): DraftField {
  const { people, names } = context;
  const speaker = people.find(({ name }) => proposal.saidBy?.endsWith(name));
  if (speaker) return given(names.personId(speaker.name), placeOfSpeaker(speaker, proposal, context));
  const own = peopleIn(context, sentenceAt(context, proposal));
  const [first, ...others] = own.filter((person) => speaks(person, context));
  if (first && others.length === 0) return given(first.id, first);
  const choices = new Set([...own.map(({ id }) => id), ...speakersBefore(proposal.start, context)]);
  return asked("its sentence does not name one speaker", [...choices].slice(0, MOST_CHOICES));
}

const MOST_CHOICES = 4;

/** Whether a verb of speech stands beside the name. */
function speaks({ start, end }: PersonPlace, { text }: DraftContext): boolean {
  return (
    SPEAKS_AFTER.test(text.slice(end, end + 140)) || SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 120), start))
  );
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
