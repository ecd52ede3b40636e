import { contains, meet, type TextSpan } from "../../text/text-span";
import type { DraftEntry } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { findableSpan, wholeSpan } from "../passage";

/**
 * The entry with a quote of nothing but its figure and the words of its period; the words of the other fields are context.
 * Of a sentence with several times a long quote does not say which one is meant.
 */
export function narrowQuote(entry: DraftEntry, context: DraftContext): DraftEntry {
  const { text } = context;
  if (!canBeRead(entry, context)) return entry;
  const own = [entry.at, ...(entry.fields["period"]?.from ?? [])].filter((span) =>
    contains(sentenceAt(context, entry.at), span),
  );
  const quote = wholeSpan(text, {
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
  });
  const words = Object.values(entry.fields).flatMap(({ from }) => from);
  const others = [...entry.context, ...words.filter((span) => !contains(quote, span))].map((span) =>
    findableSpan(text, span, sentenceAt(context, span)),
  );
  return { ...entry, quote, context: spansApart(others, quote) };
}

/** Whether the words of its period tell days: if not, no other quote helps. */
function canBeRead({ fields }: DraftEntry, { times }: DraftContext): boolean {
  const [words] = fields["period"]?.from ?? [];
  return !times.some((time) => time.start === words?.start && !time.reading.ok);
}

/** Spans in text order that do not touch the quote; those that touch each other are one. */
function spansApart(spans: readonly TextSpan[], quote: TextSpan): readonly TextSpan[] {
  const kept: TextSpan[] = [];
  for (const span of [...spans].filter((each) => !meet(each, quote)).sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && meet(last, span)) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else kept.push(span);
  }
  return kept;
}
