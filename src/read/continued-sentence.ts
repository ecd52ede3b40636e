import { lastSpanBefore, spansWithin, type TextSpan } from "../text/text-span";
import type { Cut, FigureRead } from "./cut-text";
import type { HeadKind } from "./find-heads";
import { COMPARES_BACK, isBaseline } from "./period-context";

const TRADE: ReadonlySet<HeadKind> = new Set(["turnover", "exports", "imports"]);
const FARTHEST = 3;
const MOST_BREAKS = 1;
/** What would make the account another one: plans, and times that nobody can resolve. */
const TURNS =
  /\b(?:will|would|could|might|expects?|expected|plans?|planned|forecasts?|targets?|aims?|goals?|then|now|today|meanwhile|so far|currently|since|ago|end|year-end|early|late|mid|recent|annual|annually|monthly|(?:a|per|each|every) (?:year|month)|decade)\b/iu;

/**
 * The sentence that told another part of the same trade right before, so that its time and its other side hold on:
 * "Trade reached $3 billion in 2023. Exports were $2 billion and imports $1 billion." Between the two, and in the figure's
 * own sentence, no other party and no time may stand.
 */
export function continuedSentence({ sentence, reading, quantity }: FigureRead, cut: Cut): TextSpan | undefined {
  const kind = reading.head?.kind;
  if (!kind || !TRADE.has(kind) || isTurned(sentence, cut) || tellsTime(sentence, cut)) return undefined;
  let next = sentence;
  let breaks = 0;
  for (let back = 0; back < FARTHEST; back++) {
    const before = lastSpanBefore(cut.sentences, next.start);
    if (!before || isTurned(before, cut)) return undefined;
    if (/\n\s*\n/u.test(cut.text.slice(before.end, next.start))) breaks++;
    if (breaks > MOST_BREAKS) return undefined;
    if (hasTime(before, cut))
      return tellsOtherPart(before, sentence, kind, quantity.unit === "percent", cut) ? before : undefined;
    next = before;
  }
  return undefined;
}

function isTurned({ start, end }: TextSpan, { text }: Cut): boolean {
  return TURNS.test(text.slice(start, end)) || /\bFY ?\d/u.test(text.slice(start, end));
}

/** A time that is not only that of what it is compared with. */
function tellsTime(sentence: TextSpan, { text, times }: Cut): boolean {
  return spansWithin(times, sentence).some(
    ({ start, end, words }) => !COMPARES_BACK.test(words) && !isBaseline(text, start, end),
  );
}

function hasTime(sentence: TextSpan, { times }: Cut): boolean {
  return spansWithin(times, sentence).length > 0;
}

/** Whether a sentence measures trade, first of all another part of it, and names every party of the later one but home. */
function tellsOtherPart(before: TextSpan, later: TextSpan, kind: HeadKind, isPercent: boolean, cut: Cut): boolean {
  const [first] = spansWithin(cut.heads, before).filter((head) => head.kind !== "other");
  const isSame = first?.kind === kind && !isPercent;
  if (!first || !TRADE.has(first.kind) || isSame || spansWithin(cut.figures, before).length === 0) return false;
  const named = new Set([cut.home, ...spansWithin(cut.parties, before).map(({ id }) => id)]);
  return spansWithin(cut.parties, { start: before.end, end: later.end }).every(({ id }) => named.has(id));
}
