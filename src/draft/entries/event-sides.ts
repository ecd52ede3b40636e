import type { TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { type Actor, actorsFrom, actorsUntil } from "./actors-in";
import { speakersIn } from "./speaker-field";

/** Who an event is said to be between, with or of; and how far those words reach. */
export interface EventSides {
  readonly participants?: DraftField;
  readonly start: number;
  readonly end: number;
  /** Whether words after it tell of somebody whom no rule knows, so that a place behind them may be theirs. */
  readonly isOpen: boolean;
}

const AFTER = /^(?: (?:initiated|held|started|begun|launched)(?: [\p{L}\d]+){0,3})? (between|with|of) /u;
/** "Norway and Vietnam held the first ", "Norway and Vietnam ended their regular ". */
const BEFORE =
  /,? (?:(?:have|had|also|recently|then) )*(?:held|hold|completed|concluded|ended|began|opened|started|conducted|will hold)(?: (?:a|an|the|their|its|several|another|further|new))?(?: [\p{L}-]+){0,3} $/u;
/** "said Ann Lee at a regular ". */
const AT = /\b(?:at|during) (?:a|an|the|his|her|their|this)(?: [\p{L}\d’'-]+){0,5} $/u;

/** The sides of an event: "between A and B", "A held it with B", "A and B held" it; or who speaks at it. */
export function eventSides(event: TextSpan, sentence: TextSpan, context: DraftContext): EventSides {
  const { text } = context;
  const words = AFTER.exec(text.slice(event.end, sentence.end));
  const after = words ? actorsFrom({ start: event.end + words[0].length, end: sentence.end }, context) : [];
  const verb = BEFORE.exec(text.slice(sentence.start, event.start));
  const before = verb ? actorsUntil({ start: sentence.start, end: sentence.start + verb.index }, context) : [];
  const isOpen = words !== null && after.length === 0;
  if (before.length > 1 && after.length === 0) return withSides(before, event, isOpen);
  if (before.length > 0 && after.length > 0) return withSides([...before, ...after], event, isOpen);
  if (words?.[1] === "between" && after.length > 1) return withSides(after, event, isOpen);
  if (before.length > 0 && words?.[1] === "with") return oneSide(before, event, sentence, context);
  if (words === null && AT.test(text.slice(sentence.start, event.start)))
    return withSides(speakersIn({ start: sentence.start, end: event.start }, context), event, isOpen);
  return { start: event.start, end: event.end, isOpen };
}

function withSides(all: readonly (TextSpan & Pick<Actor, "id">)[], event: TextSpan, isOpen: boolean): EventSides {
  return {
    ...(all.length > 0 && { participants: given([...new Set(all.map(({ id }) => id))], ...all) }),
    start: Math.min(event.start, ...all.map(({ start }) => start)),
    end: Math.max(event.end, ...all.map(({ end }) => end)),
    isOpen,
  };
}

/** "Ann Lee held a series of meetings with officials of the European Union": the other side is a question. */
function oneSide(before: readonly Actor[], event: TextSpan, sentence: TextSpan, context: DraftContext): EventSides {
  const others = context.parties.filter(({ start, end }) => start > event.end && end < sentence.end).slice(0, 1);
  const ids = [...before, ...others].map(({ id }) => id);
  return {
    ...withSides(before, event, true),
    participants: asked("who the others are its words do not say", [`[${[...new Set(ids)].join(", ")}]`], [...before]),
  };
}
