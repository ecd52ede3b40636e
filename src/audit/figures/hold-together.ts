import { overlaps } from "../../exact/exact-interval";
import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { formatFigure } from "../../wording/format-figure";
import { formatList } from "../../wording/format-list";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import { heavier, type Judgement, judge } from "../judge";
import { judged } from "../outcome";
import type { Indexed, Outcome } from "../rule";
import { type Disagreement, disagreementIn } from "./disagreement";
import { extremesOf } from "./extremes";
import type { Figure } from "./figure";
import { quantitiesOf } from "./figure";

type Group = readonly [Figure, Figure, ...Figure[]];

/** Figures are quoted up to here; a longer list is in the check's facts. */
const QUOTED = 12;

/** The check of two or more figures for one thing, whose id is that of the first; `doubt` keeps it from a contradiction. */
export function holdTogether(group: Group, input: Indexed, doubt?: string): Outcome {
  const disagreement = disagreementIn(group);
  const [first] = group;
  const denomination = denominationOf(quantitiesOf(group));
  const about = `${describeSetting(input.nameOf, first.fact)}: for ${nameIndicator(first.indicator)}`;
  if (disagreement === undefined) {
    const detail = `${about}, ${quote(group)} can all be true.`;
    return judged([...group], { verdict: "pass" }, denomination, detail);
  }
  const judgement = judgeGroup(group, doubt);
  const which = disagreement.others.length > 1 ? "the farthest two are " : "";
  const detail = `${about}, ${describeDisagreement(disagreement)}: ${which}${describeJudgement(judgement, denomination)}.`;
  const outcome = judged([disagreement.centre, ...disagreement.others], judgement, denomination, detail);
  return { ...outcome, of: first.fact.id };
}

/** The judgement of the two farthest; a contradiction where, of those in the same terms, two are apart in each reading. */
function judgeGroup(group: Group, doubt: string | undefined): Judgement {
  const farthest = farthestPairs(group).map(([a, b]) => judge(a, b, doubt ?? doubtTerms(a, b)));
  if (doubt !== undefined) return farthest.reduce(heavier);
  const inOneTerm = [...groupBy(group, ({ term }) => term).values()].flatMap(farthestPairs);
  return [...farthest, ...inOneTerm.map(([a, b]) => judge(a, b))].reduce(heavier);
}

function farthestPairs(figures: NonEmpty<Figure>): [Figure, Figure][] {
  const { lowest, highest } = extremesOf(figures);
  return highest.flatMap((high) => lowest.map((low): [Figure, Figure] => [high, low]));
}

function doubtTerms(a: Figure, b: Figure): string | undefined {
  return a.term === b.term ? undefined : "the articles go by different terms";
}

function describeDisagreement({ centre, others }: Disagreement): string {
  const [opponents, rest] = [false, true].map((fits) => others.filter((other) => fitsWith(centre, other) === fits));
  const among = rest?.length ? `, nor do ${quote(rest)} agree with all of these` : "";
  return `${formatFigure(centre.fact)} does not agree with ${quote(opponents ?? [])}${among}`;
}

function fitsWith(a: Figure, b: Figure): boolean {
  return overlaps(a.written, b.written);
}

function quote(figures: readonly Figure[]): string {
  const quoted = figures.slice(0, QUOTED).map((figure) => formatFigure(figure.fact));
  const left = figures.length - quoted.length;
  return formatList(left > 0 ? [...quoted, `${left} more`] : quoted);
}
