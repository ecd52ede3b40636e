import type { Fact } from "../model/fact";
import type { Quote } from "../model/quote";
import { factId } from "./fact-id";
import type { ShortFact, ShortQuote } from "./restore";

/** The fact without what {@link restore} gives it again. An id with a number behind it stays, for no field gives that. */
export function shorten<F extends Fact>(fact: F): ShortFact<F> {
  const { quote, context } = fact;
  const passages = { quote: shortenQuote(quote), ...(context && { context: context.map(shortenQuote) }) };
  const short: ShortFact<F> = { ...fact, ...passages };
  return Object.fromEntries(
    Object.entries(short).filter(([field, value]) => field !== "kind" && (field !== "id" || value !== factId(fact))),
  ) as ShortFact<F>;
}

function shortenQuote({ exact, start, end: _given, ...repeated }: Quote): ShortQuote {
  return Object.keys(repeated).length > 0 ? [exact, start, repeated] : [exact, start];
}
