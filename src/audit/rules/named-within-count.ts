import { addRationals, fromIntegers, type Rational } from "../../exact/rational";
import { groupBy } from "../../list/group-by";
import type { Statement } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { introduceFact } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { conclude, tooMany } from "../conclude";
import { type CountedEnd, type NamedEntities, namedEntitiesIn } from "../entities/named-entities";
import { extremesOf } from "../figures/extremes";
import { type Figure, factsOf, quantitiesOf, type Readings } from "../figures/figure";
import { type FindingReading, stated } from "../finding-reading";
import { heavier, type Judgement, judgePart } from "../judge";
import { describeMeasure } from "../name-measure";
import { decided, idsOf, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A figure with what it counts: the objects or the subjects of a predicate. */
interface Count {
  readonly figure: Figure;
  readonly end: CountedEnd;
  readonly predicate: string;
}

/** A count, what is named of it, and whether the count can be as low. */
interface JudgedCount extends Judgement {
  readonly count: Figure;
  readonly naming: readonly Statement[];
}

/**
 * No more is named than is counted: by an article that counts, and, less surely, by all articles together.
 *
 * Example: an article says that the agreement covers two areas, and names three.
 *
 * Reading: a contradiction within one article; a tension if only all articles together name more, as two of them may call
 * one thing by different names. One check for each thing counted, of its lowest count.
 */
export const namedWithinCount: Rule = {
  id: "named-within-count",
  needs: "a figure that counts the objects or subjects of a predicate",
  check: (input) => {
    const named = namedEntitiesIn(input);
    const counts = groupBy(input.figures.flatMap(countsOf), ({ figure: { fact }, end, predicate }) =>
      [fact.indicator, end, predicate, fact.subject, fact.partner ?? ""].join("\n"),
    );
    return [...counts.values()].map((group) => checkCounts(group, named, input));
  },
};

function countsOf(figure: Figure): Count[] {
  const { countsObjectsOf, countsSubjectsOf } = figure.indicator;
  return [
    ...(countsObjectsOf === undefined ? [] : [{ figure, end: "object", predicate: countsObjectsOf } as const]),
    ...(countsSubjectsOf === undefined ? [] : [{ figure, end: "subject", predicate: countsSubjectsOf } as const]),
  ];
}

function checkCounts(counts: NonEmpty<Count>, named: NamedEntities, input: Indexed): Outcome {
  const [{ figure: first, end, predicate }, ...others] = counts;
  const figures = [first, ...others.map(({ figure }) => figure)] as const;
  const { all } = named(end, predicate, first.fact);
  if (all.length === 0) {
    return decided("untestable", [first.fact], `No article names any of ${describeMeasure(first, input)}.`);
  }
  const doubt = "they are named in several articles";
  const byAll = lowestOf(figures).map((count) => judgeCount(count, all, doubt));
  const byOne = [...groupBy(figures, ({ fact }) => fact.article).values()]
    .flatMap(lowestOf)
    .map((count) => judgeCount(count, named(end, predicate, count.fact).own));
  const held = [...byOne, ...byAll].reduce(heavier);
  const outcome = describeCount(held, all.length, input);
  const facts = held.verdict === "pass" ? idsOf(factsOf(figures)) : outcome.facts;
  return { ...outcome, of: first.fact.id, facts };
}

function lowestOf(figures: NonEmpty<Figure>): readonly Figure[] {
  return extremesOf(figures).lowest;
}

function judgeCount(count: Figure, naming: readonly Statement[], doubt?: string): JudgedCount {
  return { count, naming, ...inWholes(judgePart(numberOf(naming), count, doubt)) };
}

function describeCount(held: JudgedCount, inAll: number, input: Indexed): Outcome {
  const { count, naming } = held;
  const detail =
    `${introduceFact(count.fact, input)} gives “${count.fact.quantity.stated}” for ` +
    `${describeMeasure(count, input)}. The article names ` +
    `${naming.filter(({ article }) => article === count.fact.article).length} of them, all articles together name ` +
    `${inAll}. ${conclude(held, denominationOf(quantitiesOf([count])), tooMany)}`;
  const [first, ...others] = naming;
  if (first === undefined) return judged([stated(count)], held, detail);
  const side: FindingReading = { facts: [first, ...others], from: "count", unit: "1", ...numberOf(naming) };
  return judged([stated(count), side], held, detail);
}

/** Three things are one more than two, though the count of two goes up to three. */
function inWholes({ gap, ...judgement }: Judgement): Judgement {
  const raise = (bound: Rational | null) => bound && addRationals(bound, fromIntegers(1n));
  return { ...judgement, ...(gap && { gap: { min: raise(gap.min), max: raise(gap.max) } }) };
}

/** As many as are named, or more: a list need not be complete. */
function numberOf(naming: readonly Statement[]): Readings {
  const named = { min: fromIntegers(BigInt(naming.length)), max: null };
  return { written: named, round: named };
}
