import { spansWithin, type TextSpan } from "../../text/text-span";
import type { DraftContext } from "../draft-context";
import { actorsIn } from "./actors-in";
import { peopleIn } from "./people-in";

/** Who visits: a person; or, if none is named, whose people they are, and what they are called. */
export interface Visitor extends TextSpan {
  readonly id: string;
  readonly isNamed: boolean;
  readonly called?: string;
}

/** The one person before the verb of a sentence; else the one body or country there; of several nobody knows who. */
export function visitorBefore({ start }: TextSpan, sentence: TextSpan, context: DraftContext): Visitor | undefined {
  const before = { start: sentence.start, end: start };
  const [person, ...others] = peopleIn(context, before);
  if (person) return others.length === 0 ? { ...person, isNamed: true } : undefined;
  const [actor, ...more] = actorsIn(before, context);
  if (!actor || more.length > 0 || !/^,? $/u.test(context.text.slice(actor.end, start))) return undefined;
  return { ...actor, isNamed: false, called: context.text.slice(actor.start, actor.end) };
}

const OFFICE = /^(?:the |an? )?(?:[\p{L}\p{M}’'-]+ ){0,6}[\p{L}\p{M}’'-]+(?= to (?:the )?\p{Lu})/u;

/** "the Norwegian minister of fish" before "to Hanoi": somebody who is not named, of the one country in the words. */
export function officeAt(start: number, sentence: TextSpan, { text, parties }: DraftContext): Visitor | undefined {
  const [called] = OFFICE.exec(text.slice(start, sentence.end)) ?? [];
  if (called === undefined) return undefined;
  const words = { start, end: start + called.length };
  const [party, ...others] = spansWithin(parties, words);
  return party && others.length === 0 ? { ...words, id: party.id, isNamed: false, called } : undefined;
}
