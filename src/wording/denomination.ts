import type { NonEmpty } from "../model/non-empty";
import type { Quantity, Unit } from "../model/quantity";

/** What numbers are said in: millions of US dollars. */
export interface Denomination {
  readonly unit: Unit;
  /** The power of ten: 0, 3, 6, 9 or 12. */
  readonly scale: number;
}

/** Powers of ten that have a name, the smallest first. */
export const SCALE_NAMES: ReadonlyMap<number, string> = new Map([
  [3, "thousand"],
  [6, "million"],
  [9, "billion"],
  [12, "trillion"],
]);
const GREATEST_SCALE = 12;
/** A currency without a name here goes by its code. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ["USD", "US dollars"],
  ["EUR", "euros"],
  ["GBP", "pounds"],
  ["KZT", "tenge"],
  ["PLN", "zlotys"],
  ["RUB", "roubles"],
  ["CNY", "yuan"],
  ["CHF", "Swiss francs"],
  ["JPY", "yen"],
  ["percent", "per cent"],
  ["1", ""],
]);

/** The unit that quantities share, and the smallest scale that one of them is written in. */
export function denominationOf(quantities: NonEmpty<Pick<Quantity, "unit" | "writtenScale">>): Denomination {
  const least = Math.min(GREATEST_SCALE, ...quantities.map(({ writtenScale }) => writtenScale));
  return { unit: quantities[0].unit, scale: Math.max(0, least - (least % 3)) };
}

/** "billion US dollars", "per cent"; nothing for a plain count. */
export function nameDenomination({ unit, scale }: Denomination): string {
  return joinWords(SCALE_NAMES.get(scale), UNIT_NAMES.get(unit) ?? unit);
}

/** The same of a difference: "percentage points". */
export function nameDifference({ unit, scale }: Denomination): string {
  return joinWords(SCALE_NAMES.get(scale), unit === "percent" ? "percentage points" : (UNIT_NAMES.get(unit) ?? unit));
}

function joinWords(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word).join(" ");
}
