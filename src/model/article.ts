import type { Ids } from "./ids";
import type { Time } from "./time";

/**
 * Who published an article.
 * @category Data
 * @since 1.0.0
 */
export interface Publisher {
  readonly name: string;
  /** The publisher that the text was taken over from, if there is one. */
  readonly republishedFrom?: string;
  /** `stated` if the article names its publisher, else `external`. */
  readonly basis: "stated" | "external";
}

/**
 * A person named for the making of the article, such as its translator.
 * @category Data
 * @since 1.0.0
 */
export interface Credit {
  readonly role: string;
  readonly name: string;
}

/**
 * One article that facts are quoted from. The text itself is not part of the dataset.
 * @category Data
 * @since 1.0.0
 */
export interface Article<I extends Ids = Ids> {
  readonly id: I["article"];
  /** The name of the seed file. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** The length of the decoded text in UTF-16 code units. */
  readonly length: number;
  readonly title: string | null;
  /** Where the article itself stands in the text, `[start, end)`; what is outside is page furniture. */
  readonly body: readonly [start: number, end: number];
  readonly published: Time;
  readonly publisher: Publisher;
  readonly url: string | null;
  /** The organisations that the article itself names as the source of its news. */
  readonly reportedBy: readonly I["entity"][];
  readonly credits?: readonly Credit[];
}
