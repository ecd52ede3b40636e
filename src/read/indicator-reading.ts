import type { MeasuredQuantity } from "../quantity/measure/to-quantity";
import type { TextSpan } from "../text/text-span";
import type { Head } from "./find-heads";
import type { Unsure } from "./proposal";

/** What a figure measures: an id, the words that say so, and what is unsure about it. */
export interface IndicatorReading {
  readonly indicator?: string;
  readonly head?: Head;
  readonly unsure?: Unsure;
}

/** A figure, and the words of its sentence that can say what it is of. */
export interface IndicatorContext {
  readonly text: string;
  readonly figure: TextSpan;
  readonly quantity: MeasuredQuantity;
  readonly sentence: TextSpan;
  /** The heads of its sentence, in order. */
  readonly heads: readonly Head[];
  /** The figures of its sentence, in order. */
  readonly figures: readonly TextSpan[];
  /** What stands between a head and a figure and is no new subject: times and parties. */
  readonly known: readonly TextSpan[];
  /** What "it" or "the figure" in its sentence would stand for. */
  readonly carried?: Head | undefined;
  /** Whether its sentence says "it" or "the figure". */
  readonly pointsToEarlier: boolean;
}

/** Nothing that says what it is. */
export function open(why: string): IndicatorReading {
  return { unsure: { field: "indicator", why } };
}

/** What the head would mean, were it sure. */
export function unsureOf(
  head: Head,
  indicator: string,
  why: string,
  choices: readonly string[] = [indicator],
): IndicatorReading {
  return { head, unsure: { field: "indicator", why, choices } };
}
