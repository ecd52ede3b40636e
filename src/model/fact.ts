import type { FactIdOf, Ids } from "./ids";
import type { Quantity } from "./quantity";
import type { Quote, Sentence } from "./quote";
import type { Time } from "./time";

/**
 * Which of the four kinds a fact is.
 * @category Data
 * @since 1.0.0
 */
export type FactKind = "observation" | "role" | "event" | "statement";

/**
 * Whose words the quote gives: in quotation marks, as reported speech, or the publisher's own.
 * @category Data
 * @since 1.0.0
 */
export type Voice = "direct" | "indirect" | "article";

/**
 * `planned`: will be, or is expected. `possible`: named without a decision. `target`: an aim. Left out: reported as
 * having happened or holding.
 * @category Data
 * @since 1.0.0
 */
export type Status = "planned" | "possible" | "target";

/**
 * What every fact has: one article, one exact quote, one period.
 * @category Data
 * @since 1.0.0
 */
export interface FactBase<I extends Ids = Ids> {
  readonly id: FactIdOf<I>;
  readonly kind: FactKind;
  readonly article: I["article"];
  /** The clause with the words that were read. */
  readonly quote: Quote;
  /** Other spans of the article, in text order, that supply partner, period, place or antecedent. */
  readonly context?: readonly Quote[];
  readonly voice: Voice;
  /** The person, party or, for a group without a name, the event that spoke; always present unless the voice is `article`. */
  readonly saidBy?: I["entity"];
  readonly status?: Status;
  /** `null`: a role, a statement or a standing figure holds as of the article; an event passage gives no date of its own. */
  readonly period: Time | null;
  readonly note?: string;
}

/**
 * A figure: an indicator's value for a subject, toward a partner, in a period.
 * @category Data
 * @since 1.0.0
 */
export interface Observation<I extends Ids = Ids> extends FactBase<I> {
  readonly id: I["observation"];
  readonly kind: "observation";
  readonly indicator: I["indicator"];
  /** The reporter whose exports, imports or inflows these are (SDMX: REF_AREA). */
  readonly subject: I["entity"];
  /** The other side (SDMX: COUNTERPART_AREA). */
  readonly partner?: I["party"];
  readonly quantity: Quantity;
  /** From the start of the first to the end of the last sentence that the quote touches. */
  readonly sentence: Sentence;
  /** The article's own term, if it differs from the indicator's title. */
  readonly wording?: string;
}

/**
 * A person in a post, as one article words it.
 * @category Data
 * @since 1.0.0
 */
export interface Role<I extends Ids = Ids> extends FactBase<I> {
  readonly id: I["role"];
  readonly kind: "role";
  readonly person: I["person"];
  /** A slug of ours, the same for all wordings of one post. */
  readonly post: I["post"];
  /** The article's words, verbatim. */
  readonly role: string;
  readonly organisation: I["entity"];
}

/**
 * A gathering.
 * @category Data
 * @since 1.0.0
 */
export type GatheringForm =
  | "meeting"
  | "briefing"
  | "visit"
  | "consultations"
  | "council"
  | "ministerial"
  | "summit"
  | "forum";

/**
 * A point in the course of things that is no gathering.
 * @category Data
 * @since 1.0.0
 */
export type MilestoneForm = "announcement" | "founding" | "entry-into-force" | "anniversary";

/**
 * One passage that tells of an event; it says only what its quote and context say.
 * @category Data
 * @since 1.0.0
 */
export interface EventFact<I extends Ids = Ids> extends FactBase<I> {
  readonly id: I["eventFact"];
  readonly kind: "event";
  readonly event: I["event"];
  readonly form: GatheringForm | MilestoneForm;
  /** Where: a place, or the organisation at whose seat. */
  readonly place?: I["place"] | I["organisation"];
  readonly participants: readonly I["participant"][];
  /** What was talked about: topics, and also agreements, programmes, routes, organisations or other events. */
  readonly topics?: readonly I["entity"][];
  /** The number in the series, read from the words: 38 for "38th". */
  readonly ordinal?: number;
}

/**
 * An assertion that is neither figure, role nor event.
 * @category Data
 * @since 1.0.0
 */
export interface Statement<I extends Ids = Ids> extends FactBase<I> {
  readonly id: I["statement"];
  readonly kind: "statement";
  readonly subject: I["entity"];
  readonly partner?: I["party"];
  readonly predicate: I["predicate"];
  readonly object: I["entity"];
  /** The region or field in which it is said to hold: first "in Central Asia". */
  readonly scope?: I["entity"];
  /** The article's words, for rankings and for what is not plain. */
  readonly wording?: string;
}

/**
 * Any fact; `kind` tells which.
 * @category Data
 * @since 1.0.0
 */
export type Fact<I extends Ids = Ids> = Observation<I> | Role<I> | EventFact<I> | Statement<I>;
