import type { IndicatorType } from "../../model/indicator";

/** What is known of a figure beside its words. */
export interface FigureContext {
  /** `null` if it is not known: a percentage with a direction is a growth then. */
  readonly type: IndicatorType | null;
  /** Whether the fact has a status, so that words of expectation are read. */
  readonly status: boolean;
  /** Texts in which a definition is read: the fact's wording, the indicator's words. */
  readonly wordings: readonly string[];
  /** Words that a person looked at: they change nothing. */
  readonly settled: readonly string[];
}

/**
 * Words beside a figure that were read: the direction of a growth, a status, a definition. `[start, end)` in its text.
 * @category Reading
 * @since 1.0.0
 */
export interface BesideWords {
  readonly field: "sign" | "status" | "indicator";
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface BesideReading {
  readonly ok: true;
  /** The sign that the words give; `null` if the figure is a level or has a printed sign. */
  readonly direction: BesideWords | null;
  readonly falls: boolean;
  readonly read: readonly BesideWords[];
  readonly settled: readonly string[];
}
