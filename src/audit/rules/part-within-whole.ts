import { addBounds } from "../../exact/exact-interval";
import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { spanOf } from "../../time/span";
import { quoteFigure } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { describePeriod } from "../../wording/format-time";
import { conclude, tooLarge } from "../conclude";
import { widerEntity } from "../entities/wider-entity";
import { extremesOf } from "../figures/extremes";
import { combine, type Figure, quantitiesOf, type Readings } from "../figures/figure";
import { periodKey, spanKey } from "../figures/place";
import { computed, stated } from "../finding-reading";
import { heavier, type Judgement, judgePart } from "../judge";
import { nameMeasure } from "../name-measure";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A whole, the parts that lie next below it with their sum, and whether they fit in. */
interface JudgedSum extends Judgement {
  readonly whole: Figure;
  readonly parts: NonEmpty<Figure>;
  readonly sum: Readings;
}

/**
 * What the parts of a partner have together is no more than what the partner has.
 *
 * Example: trade with France and Poland of 4.2 and 1.23 billion, beside trade with the European Union of 4 billion.
 *
 * Reading: a tension if the periods or the terms are not the same, or if there is no period and the figures are a flow or
 * stand in different articles.
 */
export const partWithinWhole: Rule = {
  id: "part-within-whole",
  needs: "two figures for one indicator and time, one with a partner that is part of the other's",
  check: (input) => {
    const additive = input.figures.filter(isAdditive);
    const undated = additive.filter(({ fact }) => fact.period === null);
    const together = [...groupBy(additive, (figure) => keyOf(figure, figure.fact.article)).values()];
    const apart = [...groupBy(undated, (figure) => keyOf(figure, "any article")).values()];
    return [
      ...together.flatMap((group) => checkGroup(group, input)),
      ...apart.flatMap((group) => checkGroup(group, input).filter(({ facts }) => areApart(facts, group))),
    ];
  },
};

/** Whether not all the facts are of one article, which has its own check. */
function areApart(facts: readonly string[], group: NonEmpty<Figure>): boolean {
  const articles = group.flatMap(({ fact }) => (facts.includes(fact.id) ? fact.article : []));
  return new Set(articles).size > 1;
}

function isAdditive({ fact, indicator }: Figure): boolean {
  return fact.partner !== undefined && indicator.type !== "growth";
}

/** Without a span a figure holds as of its article: surely held against figures of that article alone. */
function keyOf({ fact }: Figure, article: string): string {
  const span = spanOf(fact.period);
  const time = span ? spanKey(span) : `as of ${article}`;
  return [fact.indicator, fact.subject, fact.quantity.unit, time].join("\n");
}

/** A partner is part of the nearest wider one that has a figure: so nothing within it is added a second time. */
function checkGroup(group: NonEmpty<Figure>, input: Indexed): Outcome[] {
  const byPartner = groupBy(group, ({ fact }) => fact.partner ?? "");
  const parts = [...byPartner].flatMap(([partner, figures]) => {
    const whole = widerEntity(input.entities, partner, (id) => byPartner.has(id)) ?? "";
    const wholes = byPartner.get(whole);
    return wholes ? [{ whole, wholes, figures }] : [];
  });
  return [...groupBy(parts, ({ whole }) => whole).values()].map((within) => {
    const [first, ...others] = within;
    return checkWhole(first.wholes, [first.figures, ...others.map(({ figures }) => figures)], input);
  });
}

/** The whole's lowest figure against the highest of each part. */
function checkWhole(wholes: NonEmpty<Figure>, parts: NonEmpty<NonEmpty<Figure>>, input: Indexed): Outcome {
  const choices = [0, -1].map((reading) => highestOf(parts, reading));
  const held = extremesOf(wholes)
    .lowest.flatMap((whole) => choices.map((figures) => hold(whole, figures)))
    .reduce(heavier);
  const { whole, sum } = held;
  const denomination = denominationOf(quantitiesOf([whole, ...held.parts]));
  const name = ({ fact }: Figure) => `${quoteFigure(fact, input)} with ${input.nameOf(fact.partner ?? "")}`;
  const together = held.parts.length < 2 ? "" : `, together ${formatInterval(sum.written, denomination)},`;
  const when = whole.fact.period === null ? "" : ` ${describePeriod(whole.fact.period)}`;
  const detail =
    `For ${nameMeasure(whole.indicator, input)} of ${input.nameOf(whole.fact.subject)}${when}, ` +
    `${formatList(held.parts.map(name))}${together} can be no more than ${name(whole)}. ` +
    conclude(held, denomination, tooLarge);
  return { ...judged([stated(whole), sideOf(held)], held, detail), of: wholes[0].fact.id };
}

/** Of each part the figure that begins highest: as written, or with `-1` as rounded. */
function highestOf([first, ...others]: NonEmpty<NonEmpty<Figure>>, reading: number): NonEmpty<Figure> {
  const highest = (figures: NonEmpty<Figure>) => extremesOf(figures).highest.at(reading) ?? figures[0];
  return [highest(first), ...others.map(highest)];
}

function sideOf({ parts, sum }: JudgedSum) {
  return parts.length < 2 ? stated(parts[0]) : computed("sum", parts, sum);
}

function hold(whole: Figure, parts: NonEmpty<Figure>): JudgedSum {
  const sum = combine(addBounds, parts);
  return { whole, parts, sum, ...judgePart(sum, whole, doubtOf([whole, ...parts])) };
}

function doubtOf(figures: readonly Figure[]): string | undefined {
  const periods = new Set(figures.map(({ fact }) => periodKey(fact.period)));
  if (periods.size > 1) return "the figures are for different periods";
  if (figures.some(({ fact, indicator }) => fact.period === null && indicator.type === "flow"))
    return "the article gives no period";
  if (figures.some(({ fact }) => fact.period === null && fact.article !== figures[0]?.fact.article))
    return "without a date they may speak of different times";
  return new Set(figures.map(({ term }) => term)).size > 1 ? "the figures go by different terms" : undefined;
}
