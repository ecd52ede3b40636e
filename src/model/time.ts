/**
 * Days as ISO 8601 dates, half-open: `from` is the first day, `before` the first day after. `null` is an open end.
 * @category Data
 * @since 1.0.0
 */
export interface DateRange {
  readonly from: string | null;
  readonly before: string | null;
}

/**
 * Where a time comes from, the surest first: `stated` as an absolute date in the words; `relative` to the publication or
 * to a period told before ("last year", "a year earlier"); `inferred` from other words of the articles; `external` to them.
 * What hangs on a date is never surer than the date.
 * @category Data
 * @since 1.0.0
 */
export type TimeBasis = "stated" | "relative" | "inferred" | "external";

/**
 * A time as an article words it, with the days it resolves to.
 * @category Data
 * @since 1.0.0
 */
export interface Time extends DateRange {
  /**
   * `throughout`: in all the days from `from` to before `before`: figures, roles, most statements. `once`: at a time
   * among them that is not known more exactly: events, targets, publications, "launched".
   */
  readonly holds: "throughout" | "once";
  /**
   * EDTF (ISO 8601-2), a profile of it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; lasting `a/b`, `a/..`, `../b`; one unknown date
   * `[a..b]`, `[a..]`, `[..b]`.
   */
  readonly edtf: string;
  /** The article's words, which stand in the fact's quote or context; `null` if it has none. */
  readonly stated: string | null;
  readonly basis: TimeBasis;
  /** Why, if a person wrote the time; one whose weak basis is the publication's has none, as the article's note is it. */
  readonly note?: string;
}
