import { overlaps } from "../quantity/exact-interval";
import { type Disagreement, disagreementIn } from "./disagreement";
import { extremesOf } from "./extremes";
import type { Figure } from "./figure";
import { groupBy } from "./group-by";
import { heavier, type Judgement, judge } from "./judge";
import { judged } from "./outcome";
import type { Indexed, Outcome } from "./rule";
import { listWords, sayFigure, sayIndicator, sayJudgement, sayPlace } from "./say-figure";
import { measureOf } from "./say-number";

type Group = readonly [Figure, Figure, ...Figure[]];

/** Figures are quoted up to here; a longer list is in the check's facts. */
const QUOTED = 12;

/** The check of two or more figures for one thing, whose id is that of the first; `doubt` keeps it from a contradiction. */
export function holdTogether(group: Group, input: Indexed, doubt?: string): Outcome {
  const disagreement = disagreementIn(group);
  const [first] = group;
  const measure = measureOf(...group);
  const about = `${sayPlace(input.entities, first.fact)}: for ${sayIndicator(first.indicator)}`;
  if (disagreement === undefined) {
    const detail = `${about}, ${quote(group)} can all be true.`;
    return judged([...group], { verdict: "pass" }, measure, detail);
  }
  const judgement = judgeGroup(group, disagreement, doubt);
  const detail = `${about}, ${sayDisagreement(disagreement)}: ${sayJudgement(judgement, measure)}.`;
  const outcome = judged([disagreement.centre, ...disagreement.others], judgement, measure, detail);
  return { ...outcome, of: first.fact.id };
}

/**
 * The judgement of the pair that weighs most: one with the centre, or one in the same terms. Only figures in the same
 * terms that share no value in either reading make a contradiction.
 */
function judgeGroup(group: Group, { centre, others }: Disagreement, doubt: string | undefined): Judgement {
  const widest = others.map((other) => judge(centre, other, doubt ?? doubtTerms(centre, other))).reduce(heavier);
  if (doubt !== undefined) return widest;
  const inOneTerm = [...groupBy(group, ({ fact }) => fact.wording ?? "").values()];
  return inOneTerm.flatMap(farthestPairs).reduce(heavier, widest);
}

function farthestPairs(figures: readonly [Figure, ...Figure[]]): Judgement[] {
  const { lowest, highest } = extremesOf(figures);
  return highest.flatMap((high) => lowest.map((low) => judge(high, low)));
}

function doubtTerms(a: Figure, b: Figure): string | undefined {
  return a.fact.wording === b.fact.wording ? undefined : "the articles go by different terms";
}

function sayDisagreement({ centre, others }: Disagreement): string {
  const [opponents, rest] = [false, true].map((fits) => others.filter((other) => fitsWith(centre, other) === fits));
  const among = rest?.length ? `, nor do ${quote(rest)} agree with all of these` : "";
  return `${sayFigure(centre)} does not agree with ${quote(opponents ?? [])}${among}`;
}

function fitsWith(a: Figure, b: Figure): boolean {
  return overlaps(a.written, b.written);
}

function quote(figures: readonly Figure[]): string {
  const quoted = figures.slice(0, QUOTED).map((figure) => sayFigure(figure));
  const left = figures.length - quoted.length;
  return listWords(left > 0 ? [...quoted, `${left} more`] : quoted);
}
