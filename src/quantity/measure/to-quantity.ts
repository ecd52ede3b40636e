import { type ExactInterval, hull, toInterval } from "../../exact/exact-interval";
import { ceil, floor, fromIntegers, type Rational, subtractRationals, toNumberNearest } from "../../exact/rational";
import type { IndicatorType } from "../../model/indicator";
import type { Hedge, Quantity, Unit } from "../../model/quantity";
import type { BesideWords } from "../beside/beside-reading";
import type { Measure } from "./measure";
import type { MeasuredPhrase } from "./measure-phrase";

/**
 * A quantity; its unit is `null` if it is a measure that this library does not have: tonnes, kilometres.
 * @category Reading
 * @since 1.0.0
 */
export type MeasuredQuantity = Omit<Quantity, "unit"> & { readonly unit: Unit | null };

/** What is known of a figure besides its size. */
export interface FigureSense extends Pick<MeasuredQuantity, "unit" | "unitFrom"> {
  readonly words: string;
  readonly hedge: Hedge | null;
  readonly direction: BesideWords | null;
  readonly type: IndicatorType;
}

const ZERO = /* @__PURE__ */ fromIntegers(0n);
const WHOLE = /* @__PURE__ */ fromIntegers(100n);

/** The same as a fall: negative, and the larger the lower. What "halved" measures is one already. */
export function fallOf(measured: MeasuredPhrase): MeasuredPhrase {
  const [first, second] = measured.figures;
  return { ok: true, figures: second ? [negate(first), negate(second)] : [negate(first)] };
}

function negate(measure: Measure): Measure {
  const minus = (x: Rational) => subtractRationals(ZERO, x);
  const mirror = ({ min, max }: Measure["cell"]) => ({ min: minus(max), max: minus(min) });
  return {
    ...measure,
    value: minus(measure.value),
    cell: mirror(measure.cell),
    hedged: mirror(measure.hedged),
    next: minus(measure.previous),
    previous: minus(measure.next),
  };
}

/** The quantity that was measured, its bounds rounded outward. */
export function toQuantity(
  measured: MeasuredPhrase,
  { words, direction, type, unit, unitFrom, hedge: itsHedge }: FigureSense,
) {
  const [first, second] = measured.figures;
  const hedge: Hedge | null = second ? "between" : itsHedge;
  const finer = second && lastPlaceOf(second) < lastPlaceOf(first) ? second : first;
  const { min, max } = toInterval(boundsOfFigures(measured, hedge, type));
  const quantity: MeasuredQuantity = {
    stated: words,
    ...(direction && { direction: { exact: direction.words, start: direction.start, end: direction.end } }),
    hedge,
    value: toNumberNearest(first.value),
    ...(second && { valueTo: toNumberNearest(second.value) }),
    unit,
    unitFrom,
    writtenScale: finer.scale,
    decimals: finer.decimals,
    min,
    max,
  };
  return quantity;
}

function lastPlaceOf({ scale, decimals }: Measure): number {
  return scale - (decimals ?? 0);
}

/**
 * The values that figures and their hedge allow for an indicator of this type.
 *
 * A hedge that asserts one bound leaves the other open, even if nature would close it; only a share ends at 100. The
 * hedge of a fall bounds the size of the change. Things are whole.
 */
function boundsOfFigures({ figures }: MeasuredPhrase, hedge: Hedge | null, type: IndicatorType): ExactInterval {
  const [first, second] = figures;
  if (second) return hull(cellOf(first, type), cellOf(second, type));
  if (hedge === null) return cellOf(first, type);
  if (hedge === "approx") return wholeIf(type, first.hedged);
  return type === "growth" && first.value.n < 0n ? boundFall(first, hedge) : boundLevel(first, hedge, type);
}

function boundLevel({ value, next }: Measure, hedge: Hedge, type: IndicatorType): ExactInterval {
  const most = type === "share" ? WHOLE : null;
  if (hedge === "over") return { min: type === "count" ? fromIntegers(floor(value) + 1n) : value, max: most };
  if (hedge === "under") return { min: null, max: value };
  return hedge === "atMost" ? { min: null, max: next } : { min: value, max: null };
}

function boundFall({ value, next }: Measure, hedge: Hedge): ExactInterval {
  if (hedge === "over") return { min: null, max: value };
  return hedge === "atLeast" ? { min: null, max: next } : { min: value, max: null };
}

/** The values that print as the figure; a count that is written in full is that number. */
function cellOf({ value, cell, scale, decimals }: Measure, type: IndicatorType): ExactInterval {
  if (type === "count" && scale === 0 && decimals === 0) return { min: value, max: fromIntegers(floor(value) + 1n) };
  return wholeIf(type, cell);
}

function wholeIf(type: IndicatorType, { min, max }: Measure["cell"]): ExactInterval {
  return type === "count" ? { min: raise(min), max: raise(max) } : { min, max };
}

function raise(bound: Rational): Rational {
  return fromIntegers(ceil(bound));
}
