import type { Fact } from "../model/fact";
import type { Quote } from "../model/quote";
import { factId, type Keyed } from "./fact-id";

/** A passage as its words and its start, which give its end; `prefix` and `suffix` only where the words repeat. */
export type ShortQuote = readonly [exact: string, start: number, repeated?: Pick<Quote, "prefix" | "suffix">];

/** A fact without what its other fields give: the kind of its list, its id, the ends of its passages. */
export type ShortFact<F extends Fact> = Omit<F, "id" | "kind" | "quote" | "context"> &
  Partial<Pick<F, "id" | "kind">> & {
    readonly quote: Quote | ShortQuote;
    readonly context?: readonly (Quote | ShortQuote)[];
  };

/** The facts of one kind, in their order, with what was left out of them to keep the package small. */
export function restore<F extends Fact>(kind: F["kind"], facts: readonly ShortFact<F>[]): F[] {
  return facts.map((fact) => {
    const { quote, context } = fact;
    const passages = { quote: restoreQuote(quote), ...(context && { context: context.map(restoreQuote) }) };
    const named = { kind, ...fact, ...passages } as ShortFact<F> & Keyed;
    return { id: factId(named), ...named } as F;
  });
}

function restoreQuote(quote: Quote | ShortQuote): Quote {
  if ("exact" in quote) return quote;
  const [exact, start, repeated] = quote;
  return { exact, start, end: start + exact.length, ...repeated };
}
