import { boundsOf } from "../exact/bounds-of";
import type { Hedge, Quantity } from "../model/quantity";
import { type Denomination, denominationOf, nameDenomination } from "./denomination";
import { formatInterval } from "./format-interval";
import { formatNumber } from "./format-number";

/**
 * How a quantity is put.
 * @category Words
 * @since 1.0.0
 */
export interface QuantityFormat {
  /**
   * `stated`, if left out: the article's words. `value`: number, scale and unit, with the hedge. `interval`: all the
   * values that the words allow.
   */
  readonly style?: "stated" | "value" | "interval";
}

const HEDGE_NAMES: Readonly<Record<Hedge, string>> = {
  approx: "about",
  over: "over",
  under: "under",
  atLeast: "at least",
  atMost: "at most",
  between: "between",
};
const FRACTION_PLACES = 2;

/**
 * A quantity in English: the article's words, or in one form for all articles its value or its interval.
 *
 * The scale is the one it is written in: a misprint stays as printed. The interval is half-open, its upper end is not in
 * it; a count is said in whole numbers, both ends in it. Throws `RangeError` for another style.
 * @category Words
 * @since 1.0.0
 * @example
 * const [first] = series(dataset, { indicator: "trade-turnover", partner: "eu" });
 * formatQuantity(first.facts[0].quantity); // => "over $40 billion"
 * formatQuantity(first.facts[0].quantity, { style: "value" }); // => "over 40 billion US dollars"
 * formatQuantity(first.facts[0].quantity, { style: "interval" }); // => "at least 40 billion US dollars"
 */
export function formatQuantity(quantity: Quantity, { style = "stated" }: QuantityFormat = {}): string {
  switch (style) {
    case "stated":
      return quantity.stated;
    case "value":
      return formatHedged(quantity);
    case "interval":
      return formatBounds(quantity);
    default:
      throw new RangeError(
        `formatQuantity: option "style" is ${JSON.stringify(style)}; allowed: stated, value, interval`,
      );
  }
}

/** The bounds of a printed figure have a digit more than it. */
function formatBounds(quantity: Quantity): string {
  const { decimals } = quantity;
  return formatInterval(
    boundsOf(quantity),
    denominationOf([quantity]),
    decimals === null ? FRACTION_PLACES : decimals + 3,
  );
}

function formatHedged(quantity: Quantity): string {
  const denomination = denominationOf([quantity]);
  const hedge = quantity.hedge ?? (quantity.decimals === null ? "approx" : null);
  const { valueTo } = quantity;
  const to = valueTo !== undefined && `and ${formatPrinted({ ...quantity, value: valueTo }, denomination)}`;
  return [hedge && HEDGE_NAMES[hedge], formatPrinted(quantity, denomination), to, nameDenomination(denomination)]
    .filter((part) => part)
    .join(" ");
}

/** With the decimals that are printed: "3.530". A fraction word has none, and says no more than whole per cents. */
function formatPrinted({ value, decimals, writtenScale }: Quantity, { scale }: Denomination): string {
  if (decimals === null) return formatNumber(Math.round(value), scale);
  const [whole, digits = ""] = formatNumber(value, scale).split(".");
  const places = Math.max(0, decimals - (writtenScale - scale));
  const printed = digits.padEnd(places, "0");
  return printed === "" ? `${whole}` : `${whole}.${printed}`;
}
