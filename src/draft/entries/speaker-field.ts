import type { FoundPerson, Proposal } from "../../read/proposal";
import { spansWithin, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { surnameOf } from "./people-in";

/** Who said it: the one person that its sentence names; else a question, those named before it first. */
export function speakerField(proposal: Proposal, context: DraftContext): DraftField {
  const { people, names } = context;
  const speaker = people.find(({ name }) => proposal.saidBy?.endsWith(name));
  if (speaker) return given(names.personId(speaker.name), placeOfSpeaker(speaker, proposal, context));
  return asked("its sentence does not name one speaker", speakersBefore(proposal.start, context));
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
  return [...new Set(nearestFirst)].slice(0, 4);
}
