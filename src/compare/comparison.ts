import type { Dataset } from "../model/dataset";
import type { Finding } from "../model/finding";

/**
 * The version step that a change calls for.
 *
 * `blocked`: an id is gone that neither an alias nor a tombstone explains, so that no version may carry it.
 * @category Comparing
 * @since 1.0.0
 */
export type Step = "none" | "patch" | "minor" | "major" | "blocked";

/**
 * The parts of a dataset whose entries have ids.
 * @category Comparing
 * @since 1.0.0
 */
export type DatasetPart = Exclude<keyof Dataset, "version" | "homepage" | "hash" | "latestArticle" | "facts">;

/**
 * One entry added or removed, or one field of an entry changed. All of them together turn the older into the newer.
 * @category Comparing
 * @since 1.0.0
 */
export interface Change {
  readonly part: DatasetPart;
  readonly id: string;
  /** `moved`: the entry has a new id, `to`, which an alias leads to; its fields are compared as those of one entry. */
  readonly type: "added" | "removed" | "changed" | "moved";
  readonly field?: string;
  readonly to?: string;
  /** The entry or field before; `undefined` if there was none. */
  readonly older?: unknown;
  /** The entry or field after; `undefined` if there is none. */
  readonly newer?: unknown;
  readonly step: Step;
  /** Why it calls for that step. */
  readonly reason: string;
}

/**
 * A fact whose value, period or words were corrected, with the quote of each.
 * @category Comparing
 * @since 1.0.0
 */
export interface Correction {
  readonly id: string;
  readonly field: string;
  readonly older: unknown;
  readonly newer: unknown;
  readonly olderQuote: string;
  readonly newerQuote: string;
}

/**
 * What became of a dataset.
 * @category Comparing
 * @since 1.0.0
 */
export interface Comparison {
  /** The greatest step that a change calls for; `none` if there is no change. */
  readonly step: Step;
  readonly changes: readonly Change[];
  /** The ids of facts that are new, those of facts that are gone, and facts under a new id. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly corrected: readonly Correction[];
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}
