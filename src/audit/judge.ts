import { boundsOverlap, type ExactInterval, subtractBounds } from "../exact/exact-interval";
import { compareRationals, type Rational } from "../exact/rational";
import type { Readings } from "./figures/figure";

/** Whether two things can both be true, and how far apart they are if not. */
export interface Judgement {
  readonly verdict: "contradiction" | "tension" | "pass";
  /** From the least to the greatest distance that the figures as written allow. */
  readonly gap?: ExactInterval;
  /** Why it is no contradiction. */
  readonly doubt?: string;
}

const RANK = { pass: 0, tension: 1, contradiction: 2 };
const IF_ROUNDED = "if round figures are taken as rounded, they can both be true";

/**
 * Whether two figures for one thing can both be true: a contradiction if they share no value in either reading, a
 * tension if they share one if rounded, or if there is a `doubt` that they mean the same.
 */
export function judge(a: Readings, b: Readings, doubt?: string): Judgement {
  if (boundsOverlap(a.written, b.written)) return { verdict: "pass" };
  const gap = distance(a.written, b.written);
  if (doubt !== undefined) return { verdict: "tension", gap, doubt };
  return boundsOverlap(a.round, b.round)
    ? { verdict: "tension", gap, doubt: IF_ROUNDED }
    : { verdict: "contradiction", gap };
}

/** Whether a part can be no more than its whole. */
export function judgePart(part: Readings, whole: Readings, doubt?: string): Judgement {
  const judgement = judge(onlyFrom(part), onlyTo(whole), doubt);
  return judgement.gap ? { ...judgement, gap: distance(part.written, whole.written) } : judgement;
}

/** The judgement that weighs more: by its verdict, then by the least distance; the first if both weigh the same. */
export function heavier<T extends Judgement>(a: T, b: T): T {
  if (RANK[a.verdict] !== RANK[b.verdict]) return RANK[a.verdict] > RANK[b.verdict] ? a : b;
  const [gapA, gapB] = [a.gap?.min, b.gap?.min];
  return gapA && gapB && compareRationals(gapB, gapA) > 0 ? b : a;
}

function onlyFrom({ written, round }: Readings): Readings {
  return { written: { min: written.min, max: null }, round: { min: round.min, max: null } };
}

function onlyTo({ written, round }: Readings): Readings {
  return { written: { min: null, max: written.max }, round: { min: null, max: round.max } };
}

function distance(a: ExactInterval, b: ExactInterval): ExactInterval {
  return endsBy(a.max, b.min) ? subtractBounds(b, a) : subtractBounds(a, b);
}

function endsBy(end: Rational | null, start: Rational | null): boolean {
  return end !== null && start !== null && compareRationals(end, start) <= 0;
}
