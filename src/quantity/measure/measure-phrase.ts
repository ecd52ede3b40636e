import { fromIntegers, multiply, type Rational, subtractRationals, toNumberNearest } from "../../exact/rational";
import type { Amount } from "../grammar/amount";
import type { FigurePhrase } from "../grammar/phrases-in";
import type { Ratio } from "../grammar/ratio-at";
import { type Refusal, refuse } from "../refusal";
import type { Measure } from "./measure";
import { measureAmount } from "./measure-amount";

const ONE: Rational = { n: 1n, d: 1n };
const HUNDRED: Rational = { n: 100n, d: 1n };
/** Who says "halved" would have said "by a third" or "by two thirds" otherwise. */
const HALVED = { min: fromIntegers(5n, 12n), max: fromIntegers(7n, 12n) };

/** What a phrase measures with its sign: one figure, or the two of a range. */
export type MeasuredPhrase = { readonly ok: true; readonly figures: readonly [Measure] | readonly [Measure, Measure] };

/** The figures of a phrase without their sign. */
export function measurePhrase(phrase: FigurePhrase): MeasuredPhrase | Refusal {
  if (phrase.ratio) {
    const ratio = measureRatio(phrase.ratio);
    return ratio.ok ? { ok: true, figures: [ratio] } : ratio;
  }
  const percent = phrase.figure.units.some(({ kind }) => kind === "percent");
  const first = measureAmount(phrase.figure.amount, percent);
  if (!first.ok) return first;
  if (!phrase.to) return { ok: true, figures: [first] };
  const second = measureAmount(phrase.to.amount, percent);
  return second.ok ? { ok: true, figures: [first, second] } : second;
}

/** "doubled" is a growth of 100 per cent, "3.4-fold" one of 240. */
function measureRatio(ratio: Ratio): Measure | Refusal {
  if (ratio.kind === "times") return refuseTimes(ratio.times);
  const times = measureTimes(ratio);
  if (!times.ok) return times;
  const grown = (x: Rational) => multiply(subtractRationals(x, ONE), HUNDRED);
  const cell = ({ min, max }: Measure["cell"]) => ({ min: grown(min), max: grown(max) });
  return {
    ...times,
    value: grown(times.value),
    cell: cell(times.cell),
    hedged: cell(times.hedged),
    next: grown(times.next),
    previous: grown(times.previous),
  };
}

function measureTimes(ratio: Exclude<Ratio, { kind: "times" }>): Measure | Refusal {
  if (ratio.kind === "fold") return measureAmount(ratio.times, false);
  const [n, d] = ratio.times;
  if (d === 1) return measureAmount(wholeAmount(n), false);
  const value = fromIntegers(BigInt(n), BigInt(d));
  const ends = { next: fromIntegers(2n, 3n), previous: fromIntegers(1n, 3n) };
  return { ok: true, value, cell: HALVED, hedged: HALVED, ...ends, scale: 0, decimals: null };
}

function wholeAmount(n: number) {
  return { whole: String(n), printed: false, fraction: null, scale: null, orMore: false, twoScales: false };
}

/** "3 times more" can be what it was and three times as much again. */
function refuseTimes(amount: Amount): Refusal {
  const times = measureAmount(amount, true);
  if (!times.ok) return times;
  const again = toNumberNearest(multiply(times.value, HUNDRED));
  const readings = `a growth of ${Math.round((again - 100) * 1e6) / 1e6} or of ${Math.round(again * 1e6) / 1e6} per cent`;
  return refuse(
    `${amount.whole ?? ""} times`,
    `one reading; this can be ${readings}`,
    "list it under ignored with this as the reason",
  );
}
