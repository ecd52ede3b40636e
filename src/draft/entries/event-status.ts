import { spansWithin, type TextSpan } from "../../text/text-span";
import { parseEdtf } from "../../time/parse-edtf";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { SPEECH_VERBS } from "./speech-verbs";

const TO_COME = /\b(?:to be held|will (?:be held|take place|host|convene|hold)|scheduled|upcoming)\b/iu;
/** Right after the event: "a meeting with her is planned". */
const IS_TO_COME = /^[^.;,]{0,40}\b(?:is|are) (?:\w+ )?(?:planned|expected|due)\b/u;
/** Within its own words: "a visit to Oslo is planned for May". */
const IS_PLANNED =
  /\b(?:is|are) (?:\w+ )?(?:(?:planned|due|scheduled|set) (?:for|in|on)|(?:planned|due|scheduled|set) to be)\b/u;
const OPEN =
  /\bwill\b(?! (?:to|of|and)\b)|\b(?:would|shall|should|could|may|might|if|planned|agreed to|(?:hopes?|intends?|wants?|plans?|expected|invited|aims?) to|next|to hold)\b/u;
const YEAR = /\b(?:19|20)\d\d\b/u;
/** Within its own words: "was held in Oslo", "talks held in Oslo", "consultations begun this year"; none that is usual or to come. */
const HELD_WITHIN =
  /\b(?:was|were) held\b|\btook place\b|(?<!\b(?:be|being|is|are|usually|often|regularly|annually|always|normally) )\b(?:held|initiated|started|begun|launched|concluded|opened)\b(?! every)/u;
/** "said on Tuesday after talks with her", whatever else the sentence says will be. */
const SAID_AFTER = new RegExp(
  `\\b(?:${SPEECH_VERBS})\\b([^.;:]{0,60}? )(?:after|following|during)(?: (?:the|a|an|his|her|their|its|this|these))?(?: (?!the |an? |that )[\\p{L}\\d’'-]+){0,3} ?$`,
  "u",
);
/** "She and Ek held talks and agreed to sell fish": the verb right before it, without another one. */
const JUST_HELD =
  /(?<!\b(?:to|be|not|will|have|would|could|should|may|might|must|had|if) (?:\w+ )?)\b(?:held|attended|addressed|hosted|chaired|concluded)(?: (?:the|a|an|his|her|their|its|this|these))?(?: (?!the |an? |that )[\p{L}\d’'-]+){0,3} ?$/u;
/** What somebody did there: "said Ann Lee at the", "During a", "took part in the second". */
const HELD_BEFORE = new RegExp(
  `(?:\\b(?:${SPEECH_VERBS}|spoke|speaking|took part|participated|was present)\\b[^.;:]{0,80}? (?:at|in|during)|` +
    `\\b(?:was|were) (?!expected|planned|scheduled|invited)(?:\\p{L}+ed|made|struck|met|held) (?:at|during)|` +
    `\\b(?:attended|addressed|hosted|held|hosted|opened|chaired|concluded|completed)|^(?:During|In|At|After|Following|Concluding))` +
    `(?: (?:the|a|an|his|her|their|its|this|these))?(?: (?!the |an? |that )[\\p{L}\\d’'-]+){0,5} ?$`,
  "u",
);
const HELD_AFTER =
  /^[^.;]{0,70}\b(?:was held|were held|took place|brought together|ended|drew|attracted|was attended|gathered|focused|explored|was full)\b/u;

/** "The visits became milestones": past, and nothing that is. */
const WAS = /\b(?:became|was|were|had|led|gave|brought|ended|helped|marked|met|resulted)\b/u;
const IS = /\b(?:is|are|has|have)\b/u;

/** Planned, if its sentence says so; none, if its time with a year is over or somebody did something there; else asked. */
export function eventStatus(
  sentence: TextSpan,
  passage: TextSpan,
  context: DraftContext,
): { readonly status?: DraftField } {
  const { text } = context;
  if (wasHeld(sentence, passage, text) && !isAhead(passage, context)) return {};
  if (
    isAhead(passage, context) &&
    /\b(?:opens|begins|starts|takes place)\b/u.test(text.slice(passage.start, passage.end))
  )
    return { status: given("planned", passage) };
  const words = expecting(sentence, passage, text);
  if (words) return { status: given("planned", words) };
  return isOver(passage, context)
    ? {}
    : { status: asked("no day that is over says that it was held; if it was, leave status out", ["planned"]) };
}

function expecting(sentence: TextSpan, { start, end }: TextSpan, text: string): TextSpan | undefined {
  const told = TO_COME.exec(text.slice(sentence.start, sentence.end));
  if (told) return { start: sentence.start + told.index, end: sentence.start + told.index + told[0].length };
  if (IS_PLANNED.test(text.slice(start, end))) return { start, end };
  const after = IS_TO_COME.exec(text.slice(end, sentence.end));
  return after ? { start: end, end: end + after[0].length } : undefined;
}

function isOver(passage: TextSpan, { times, published }: DraftContext): boolean {
  const last = parseEdtf(published)?.before ?? null;
  return spansWithin(times, passage).some(
    ({ words: time, reading }) =>
      YEAR.test(time) && reading.ok && reading.time.before !== null && last !== null && reading.time.before <= last,
  );
}

/** Whether a time of it begins after the publication. */
function isAhead(passage: TextSpan, { times, published }: DraftContext): boolean {
  const last = parseEdtf(published)?.before ?? null;
  return spansWithin(times, passage).some(
    ({ reading }) => last !== null && reading.ok && (reading.time.from ?? "") >= last,
  );
}

/** Whether its sentence tells of it as of something that took place, and of nothing that is open. */
function wasHeld(sentence: TextSpan, { start, end }: TextSpan, text: string): boolean {
  const spoken = SAID_AFTER.exec(text.slice(sentence.start, start))?.[1];
  if (spoken !== undefined && !OPEN.test(spoken)) return true;
  if (JUST_HELD.test(text.slice(sentence.start, start))) return true;
  const own = text.slice(start, end);
  if (HELD_WITHIN.test(own) && !OPEN.test(own)) return true;
  if (/^on an? /u.test(own) && /\b(?:is|are|was|were) $/u.test(text.slice(sentence.start, start))) return true;
  if (OPEN.test(text.slice(sentence.start, sentence.end))) return false;
  const after = text.slice(end, sentence.end);
  if (/visit/iu.test(text.slice(start, end)) && WAS.test(after) && !IS.test(after)) return true;
  return HELD_BEFORE.test(text.slice(sentence.start, start)) || HELD_AFTER.test(after);
}
