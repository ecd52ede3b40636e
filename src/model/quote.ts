/**
 * One whole sentence of an article, or several that follow each other: `articleText.slice(start, end) === exact`.
 *
 * Its place alone tells it from another with the same words.
 * @category Data
 * @since 1.0.0
 */
export interface Sentence {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A passage of an article: `articleText.slice(start, end) === exact`.
 *
 * A text quote and position of the Web Annotation model, counted in UTF-16 code units of the decoded file.
 * @category Data
 * @since 1.0.0
 */
export interface Quote extends Sentence {
  /** The words before, only if `exact` stands more than once in the article. */
  readonly prefix?: string;
  /** The words after, only if `exact` stands more than once in the article. */
  readonly suffix?: string;
}
