import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { denominationOf } from "../../wording/denomination";
import { apart, conclude, farthestApart } from "../conclude";
import { stated } from "../finding-reading";
import { heavier, type Judgement, judge } from "../judge";
import { judged } from "../outcome";
import type { Indexed, Outcome } from "../rule";
import { describeAgreement, describeDisagreement } from "./describe-disagreement";
import { disagreementIn } from "./disagreement";
import { extremesOf } from "./extremes";
import { type Figure, quantitiesOf } from "./figure";

type Group = readonly [Figure, Figure, ...Figure[]];

/** Why two figures that share no value need not contradict each other, if there is a reason. */
type Doubt = (a: Figure, b: Figure) => string | undefined;

/** The check of two or more figures for one thing, whose id is that of the first; a `doubt` keeps it from a contradiction. */
export function holdTogether(group: Group, input: Indexed, doubt: Doubt): Outcome {
  const disagreement = disagreementIn(group);
  const [first, ...others] = group;
  if (disagreement === undefined) {
    const sides = [stated(first), ...others.map(stated)] as const;
    return judged(sides, { verdict: "pass" }, describeAgreement(group, input));
  }
  const judgement = judgeGroup(group, doubt);
  const phrase = disagreement.others.length > 1 ? farthestApart : apart;
  const detail = `${describeDisagreement(disagreement, input)} ${conclude(judgement, denominationOf(quantitiesOf(group)), phrase)}`;
  const sides = [stated(disagreement.centre), ...disagreement.others.map(stated)] as const;
  return { ...judged(sides, judgement, detail), of: first.fact.id };
}

/** The judgement of the two farthest; a contradiction if, of those in the same terms, two are apart in each reading. */
function judgeGroup(group: Group, doubt: Doubt): Judgement {
  const farthest = farthestPairs(group).map(([a, b]) => judge(a, b, doubt(a, b) ?? doubtTerms(a, b)));
  const inOneTerm = [...groupBy(group, ({ term }) => term).values()].flatMap(farthestPairs);
  return [...farthest, ...inOneTerm.map(([a, b]) => judge(a, b, doubt(a, b)))].reduce(heavier);
}

function farthestPairs(figures: NonEmpty<Figure>): [Figure, Figure][] {
  const { lowest, highest } = extremesOf(figures);
  return highest.flatMap((high) => lowest.map((low): [Figure, Figure] => [high, low]));
}

function doubtTerms(a: Figure, b: Figure): string | undefined {
  return a.term === b.term ? undefined : "the articles go by different terms";
}
