import type { Quote } from "../../model/quote";
import type { Proposal } from "../../read/proposal";
import { contains, placesOf, type TextSpan } from "../../text/text-span";
import { type DraftContext, sentenceAt } from "../draft-context";
import { findableSpan, wholeSpan } from "../passage";
import { likelyWords } from "./likely-words";

/**
 * The quote first: with all of its sentence that the fields were read from, and its whole clause if its sides or what it
 * measures are asked for; if the figure stands in that only once.
 */
export function draftPassages(proposal: Proposal, context: DraftContext): [TextSpan, ...TextSpan[]] {
  const { text } = context;
  const sentence = sentenceAt(context, proposal.quote);
  const read = readFrom(proposal);
  const own = read.filter((span) => contains(sentence, span));
  const start = Math.min(
    withOwner(withDoer(proposal.quote.start, sentence, context), context),
    ...own.map((span) => span.start),
  );
  const end = Math.max(proposal.quote.end, ...own.map((span) => span.end));
  const isOpen = proposal.unsure.some(({ field }) => ["indicator", "subject", "partner"].includes(field));
  const wide = wholeSpan(text, {
    start: isOpen || start < proposal.quote.start ? clauseStart(text, start, sentence) : start,
    end: isOpen ? clauseEnd(text, end, sentence) : end,
  });
  const isOnce = placesOf(proposal.quantity.stated, text.slice(wide.start, wide.end)).length === 1;
  const quote = isOnce ? wide : wholeSpan(text, proposal.quote);
  const others = [...read, ...likelyWords(proposal, context)]
    .filter((span) => !contains(quote, span))
    .map((span) => findableSpan(text, span, sentenceAt(context, span)));
  return [quote, ...withoutRepeats(others)];
}

const LONGEST_CLAUSE = 200;

/** Where the clause begins whose verb stands at a place, "European companies have "; else the place. */
function withDoer(at: number, sentence: TextSpan, { text }: DraftContext): number {
  const before = text.slice(Math.max(sentence.start, at - LONGEST_CLAUSE), at);
  const [clause = ""] =
    /(?:^|(?<=[,;:(] )|(?<=\b(?:that|which|and|but|as|while) ))(?:(?!\b(?:that|which|and|but|as|while)\b)[^,;:(])*\b(?:has|have|had)(?: (?:also|already|since))? $/u.exec(
      before,
    ) ?? [];
  return at - clause.length;
}

/** Where "Norwegian " and "Norway’s " begin before a place; else the place. */
function withOwner(start: number, { text, parties }: DraftContext): number {
  const owner = parties.find(({ end }) => end < start && /^(?:['’]s)? $/u.test(text.slice(end, start)));
  return owner?.start ?? start;
}

const DATELINE_OR_MARK = /^\s*(?:\p{Lu}{3}[^–—\n]{0,60} [–—] )?["“‘]?/u;

/** Where the clause around a place begins: its sentence, or after a comma, a bracket, "that" or the like. */
function clauseStart(text: string, at: number, sentence: TextSpan): number {
  const before = text.slice(sentence.start, at);
  const [opened = ""] = /[^,;:(]*$/u.exec(before) ?? [];
  const clause = opened.split(/\b(?:that|which) /u).at(-1) ?? opened;
  return at - clause.replace(DATELINE_OR_MARK, "").length;
}

/** Where the clause around a place ends: before a comma, a bracket or the like, or with its sentence. */
function clauseEnd(text: string, at: number, sentence: TextSpan): number {
  const [rest = ""] = /^[^,;:()]*/u.exec(text.slice(at, sentence.end)) ?? [];
  return at + rest.replace(/[.!?”"]+$/u, "").length;
}

/** Passages outside the figure's own that fields were read from; those of a question are left to its answer. */
function readFrom({ from, unsure, context }: Proposal): readonly Quote[] {
  const open = unsure.flatMap(({ field }) => from[field] ?? []);
  return context.filter((span) => !open.some(({ start }) => start === span.start));
}

/** Passages in text order, those within another left out. */
function withoutRepeats(spans: readonly TextSpan[]): TextSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => !sorted.slice(0, index).some((other) => contains(other, span)));
}
