import type { Citation } from "./citation";
import type { DateParts, PublishedOn } from "./published-on";

/**
 * A date of the Citation Style Language; `circa` if it is one day somewhere between two dates.
 * @category Citing
 * @since 1.0.0
 */
export interface CslDate {
  readonly "date-parts"?: readonly [DateParts] | readonly [DateParts, DateParts];
  readonly circa?: true;
  /** A date with an open side, in words. */
  readonly literal?: string;
}

/**
 * An item of CSL-JSON, schema 1.0.2 of the Citation Style Language, as far as citations of facts use it.
 * @category Citing
 * @since 1.0.0
 */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  /** Who published the article first. */
  readonly "container-title": string;
  /** Who published it again, if that copy is what was read. */
  readonly source?: string;
  readonly issued: CslDate;
  readonly URL?: string;
  /** What the fact says, its evidence, the dataset with its version, the fact's id and address, and the possible days of publication. */
  readonly note: string;
}

/** The citation as an item of CSL-JSON. */
export function cslItem({ id, title, publisher, via, published, url, says, evidence, fact }: Citation): CslItem {
  return {
    id,
    type: "article-newspaper",
    title,
    "container-title": publisher,
    ...(via !== undefined && { source: via }),
    issued: issuedOn(published),
    ...(url !== undefined && { URL: url }),
    note: `${says} “${evidence}” (${fact}). Published: ${published.words}.`,
  };
}

function issuedOn({ parts, words }: PublishedOn): CslDate {
  if (parts.length === 0) return { literal: words };
  return { "date-parts": parts, ...(parts.length === 2 && { circa: true }) };
}
