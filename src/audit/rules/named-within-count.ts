import { fromIntegers } from "../../exact/rational";
import type { Statement } from "../../model/fact";
import { denominationOf } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { formatFigure } from "../../wording/format-figure";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import { type CountedEnd, type NamedEntities, namedEntitiesIn } from "../entities/named-entities";
import type { Figure, Readings } from "../figures/figure";
import { quantitiesOf } from "../figures/figure";
import { heavier, judgePart } from "../judge";
import { idsOf, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** No more is named than is counted: by the article that counts, and, less surely, by all articles together. */
export const namedWithinCount: Rule = {
  id: "named-within-count",
  needs: "a figure that counts the objects or subjects of a predicate",
  check: (input) => {
    const named = namedEntitiesIn(input);
    return input.figures.flatMap((count) => {
      const { countsObjectsOf, countsSubjectsOf } = count.indicator;
      return [
        ...(countsObjectsOf === undefined ? [] : [checkCount(count, "object", countsObjectsOf, named, input)]),
        ...(countsSubjectsOf === undefined ? [] : [checkCount(count, "subject", countsSubjectsOf, named, input)]),
      ];
    });
  },
};

function checkCount(count: Figure, end: CountedEnd, predicate: string, named: NamedEntities, input: Indexed): Outcome {
  const { own, all } = named(end, predicate, count.fact);
  const denomination = denominationOf(quantitiesOf([count]));
  const start = `${describeSetting(input.nameOf, count.fact)}: for ${nameIndicator(count.indicator)} ${formatFigure(count.fact)}`;
  if (all.length === 0) {
    const detail = `${start}, no article names what is counted.`;
    return { of: count.fact.id, verdict: "untestable", facts: [count.fact.id], detail };
  }
  const byAll = { naming: all, ...judgePart(numberOf(all), count, "they are named in several articles") };
  const held = heavier({ naming: own, ...judgePart(numberOf(own), count) }, byAll);
  const detail =
    `${start}, ${own.length} different things are named in ${count.fact.article} and ${all.length} in all articles: ` +
    `${describeJudgement(held, denomination)}.`;
  const outcome = judged([count], held, denomination, detail);
  return { ...outcome, facts: idsOf([count.fact, ...held.naming]) };
}

/** As many as are named, or more: a list need not be complete. */
function numberOf(naming: readonly Statement[]): Readings {
  const named = { min: fromIntegers(BigInt(naming.length)), max: null };
  return { written: named, round: named };
}
