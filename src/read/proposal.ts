import type { Status, Voice } from "../model/fact";
import type { Quote, Sentence } from "../model/quote";
import type { Time } from "../model/time";
import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import type { TextSpan } from "../text/text-span";
import type { Published } from "../time/publication-days";
import type { NamedParty } from "./find-parties";

/**
 * What of a proposed figure is read from words of its own.
 * @category Reading
 * @since 1.0.0
 */
export type ProposalField = "indicator" | "subject" | "partner" | "period" | "status" | "value" | "saidBy";

/**
 * A field that the words do not settle: why, and between what.
 * @category Reading
 * @since 1.0.0
 */
export interface Unsure {
  readonly field: ProposalField;
  readonly why: string;
  readonly choices?: readonly string[];
}

/**
 * A figure of a text that nobody has curated, as a fact without an id. What the words do not give is left out and stands
 * under `unsure`; what only another sentence gives is there with the words of that sentence, and stands under `unsure` too.
 * An empty `unsure` says that nothing was assumed.
 * @category Reading
 * @since 1.0.0
 */
export interface Proposal {
  readonly kind: "observation";
  /** The figure, `[start, end)` in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The shortest passage with the figure and the words that name its indicator. */
  readonly quote: Quote;
  /** Other passages that a field was read from. */
  readonly context: readonly Quote[];
  readonly sentence: Sentence;
  readonly indicator?: string;
  readonly subject?: string;
  readonly partner?: string;
  readonly quantity: MeasuredQuantity;
  readonly period: Time | null;
  readonly status?: Status;
  readonly voice: Voice;
  readonly saidBy?: string;
  /** For each field the words that it was read from. */
  readonly from: Readonly<Partial<Record<ProposalField, readonly Quote[]>>>;
  readonly unsure: readonly Unsure[];
}

/**
 * A person that a text names: the fullest name in it and where it stands first, with the title beside it.
 * @category Reading
 * @since 1.0.0
 */
export interface FoundPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly role?: string;
}

/**
 * What is known of a text.
 * @category Reading
 * @since 1.0.0
 */
export interface ProposeOptions {
  /** When it was published, in the EDTF profile; without it, words such as "last year" give no period. */
  readonly published?: Published;
  /** The country that the text speaks for, by its ISO 3166-1 code in lower case. */
  readonly home?: string | null;
  /** Parties by their own names, beside the countries and blocs that every text knows. */
  readonly entities?: readonly NamedParty[];
  /** The indicators to propose, by id; a figure of another one is left open. All that the reader knows if left out. */
  readonly indicators?: readonly { readonly id: string }[];
}

/**
 * What a text says, as far as it can be read without a person.
 * @category Reading
 * @since 1.0.0
 */
export interface Proposals {
  /** Every quantity in text order, one in doubt as it is written: `text.slice(start, end) === quantity.stated`. */
  readonly figures: readonly { readonly start: number; readonly end: number; readonly quantity: MeasuredQuantity }[];
  /** What the figures say of trade, investment and their like, in text order. */
  readonly facts: readonly Proposal[];
  readonly people: readonly FoundPerson[];
  /** Figures that could not be read for sure, and why. */
  readonly unread: readonly { readonly start: number; readonly end: number; readonly why: string }[];
}

/** A place in a text as a quote of it. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return { exact: text.slice(start, end), start, end };
}

/** Passages of the fields that lie outside the quote, in text order. */
export function contextOf(from: Proposal["from"], { start, end }: TextSpan): readonly Quote[] {
  return Object.values(from)
    .flatMap((quotes) => quotes)
    .filter((quote) => quote.end <= start || quote.start >= end)
    .sort((a, b) => a.start - b.start);
}
