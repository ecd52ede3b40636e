import type { Status } from "../model/fact";
import type { Indicator } from "../model/indicator";
import type { Quantity } from "../model/quantity";
import type { BesideWords } from "./beside/beside-reading";
import { locatePhrase } from "./locate-phrase";
import { moneyContextOf } from "./money-context";
import { readPhrase } from "./read-phrase";
import { type Refusal, refuse } from "./refusal";

/**
 * What is known of a figure besides its words; all of it may be left out.
 * @category Reading
 * @since 1.0.0
 */
export interface QuantityOptions extends Partial<Pick<Indicator, "unit" | "type">> {
  /** The text that the words stand in: what stands beside them in it is read as well. */
  readonly sentence?: string;
  /** Where in it they begin, if they stand there more than once. */
  readonly at?: number;
  /** Other texts that may name its money. */
  readonly context?: readonly string[];
  /** The country that the text speaks for, by its ISO 3166-1 code in lower case: it settles whose pounds are meant. */
  readonly home?: string | null;
  /** The status that the fact is given; without one, words of expectation are refused. */
  readonly status?: Status | undefined;
  /** What the text calls the thing, where a "net" or "accumulated" may stand. */
  readonly wordings?: readonly string[];
  /** Words beside the figure that somebody looked at and that change nothing. */
  readonly settled?: readonly string[];
}

/**
 * A quantity with the words beside it that were read, or why the words are not one.
 * @category Reading
 * @since 1.0.0
 */
export type QuantityReading =
  | {
      readonly ok: true;
      readonly quantity: Quantity;
      /** The direction of a growth, words of expectation, definitions: `[start, end)` in the sentence. */
      readonly read: readonly BesideWords[];
      /** Of the settled words those that were met. */
      readonly settled: readonly string[];
    }
  | Refusal;

/**
 * The quantity that a phrase states, read whole, or a refusal with what was found, what was expected and what to do.
 *
 * Words with an unread character or two readings are refused, and so are words beside them in `sentence` that change what
 * they say: "not", "reportedly", "will" without a status, "grew by" before a level. `value`, `min` and `max` are in base
 * units; a fall is negative; bounds follow the hedge and the last written digit, and are rounded outward at six decimals.
 * Without `unit` and `type` they follow from the words: a percentage with a direction is a growth, a bare number a count.
 * Money that the words do not name must be the only one in `sentence` and `context`; a word that countries share needs
 * `home` or the country beside it. Never throws.
 *
 * @category Reading
 * @since 1.0.0
 * @example
 * const reading = readQuantity("over $40 billion", { unit: "currency", type: "flow" });
 * reading.ok && reading.quantity.min; // => 40000000000
 * const fall = readQuantity("8.5%", { type: "growth", sentence: "Exports fell by 8.5% in May." });
 * fall.ok && fall.quantity.value; // => -8.5
 */
export function readQuantity(words: string, options: QuantityOptions = {}): QuantityReading {
  const {
    unit = null,
    type = null,
    sentence = words,
    context = [],
    home = null,
    settled = [],
    wordings = [],
  } = options;
  const located = locatePhrase(words, sentence, options.at);
  if (!located.ok) return located;
  const around = moneyContextOf([sentence, ...context], home);
  const known = { unit, type, status: options.status !== undefined, wordings, settled };
  const reading = readPhrase(located.parsed, located.index, { ...known, around });
  if (!reading.ok) return reading;
  const { unit: found } = reading.quantity;
  if (found === null)
    return refuse(words, "a unit of the model", "list the figure under ignored with its unit as the reason");
  return {
    ok: true,
    quantity: { ...reading.quantity, unit: found },
    read: reading.beside.read,
    settled: reading.beside.settled,
  };
}
