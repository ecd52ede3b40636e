import { add } from "../../exact/exact-interval";
import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { spanOf } from "../../time/span";
import { denominationOf } from "../../wording/denomination";
import { formatFigure } from "../../wording/format-figure";
import { formatInterval } from "../../wording/format-interval";
import { formatList } from "../../wording/format-list";
import { describePeriod } from "../../wording/format-time";
import { nameIndicator } from "../../wording/name-indicator";
import { describeJudgement } from "../describe-judgement";
import { widerEntity } from "../entities/wider-entity";
import { extremesOf } from "../figures/extremes";
import { combine, type Figure, quantitiesOf, type Readings } from "../figures/figure";
import { periodKey, spanKey } from "../figures/place";
import { heavier, type Judgement, judgePart } from "../judge";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Figures = NonEmpty<Figure>;

/** A whole, the parts that lie next below it with their sum, and whether they fit in. */
interface JudgedSum extends Judgement {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: Readings;
}

/** What parts of a partner have together is no more than what the partner has: two members against their union. */
export const partWithinWhole: Rule = {
  id: "part-within-whole",
  needs: "two figures for one indicator and time, one with a partner that is part of the other's",
  check: (input) =>
    [...groupBy(input.figures.filter(isAdditive), keyOf).values()].flatMap((group) => checkGroup(group, input)),
};

function isAdditive({ fact, indicator }: Figure): boolean {
  return fact.partner !== undefined && indicator.type !== "growth";
}

/** Without a span a figure holds as of its article, and is held against figures of that article alone. */
function keyOf({ fact }: Figure): string {
  const span = spanOf(fact.period);
  const time = span ? spanKey(span) : `as of ${fact.article}`;
  return [fact.indicator, fact.subject, fact.quantity.unit, time].join("\n");
}

/** A partner is part of the nearest wider one that has a figure: so nothing within it is added a second time. */
function checkGroup(group: Figures, input: Indexed): Outcome[] {
  const byPartner = groupBy(group, ({ fact }) => fact.partner ?? "");
  const parts = [...byPartner].flatMap(([partner, figures]) => {
    const whole = widerEntity(input.entities, partner, (id) => byPartner.has(id)) ?? "";
    const wholes = byPartner.get(whole);
    return wholes ? [{ whole, wholes, figures }] : [];
  });
  return [...groupBy(parts, ({ whole }) => whole).values()].map((within) => {
    const figures = within.map((part) => part.figures);
    return checkWhole(within[0].wholes, figures, input);
  });
}

/** The whole's lowest figure against the highest of each part. */
function checkWhole(wholes: Figures, parts: readonly Figures[], { nameOf }: Indexed): Outcome {
  const highest = parts.map((figures) => extremesOf(figures).highest);
  const choices = [0, -1].map((reading) => highest.flatMap((figures) => figures.at(reading) ?? []));
  const held = extremesOf(wholes)
    .lowest.flatMap((whole) => choices.map((parts) => hold(whole, parts)))
    .reduce(heavier);
  const { whole, sum } = held;
  const denomination = denominationOf(quantitiesOf([whole, ...held.parts]));
  const name = (figure: Figure) => `${nameOf(figure.fact.partner ?? "")} ${formatFigure(figure.fact, denomination)}`;
  const detail =
    `${nameOf(whole.fact.subject)}, ${describePeriod(whole.fact.period)}: ${nameIndicator(whole.indicator)} with ` +
    `${formatList(held.parts.map(name))} make ${formatInterval(sum.written, denomination)}, and can be no more than with ` +
    `${name(whole)}: ${describeJudgement(held, denomination)}.`;
  return { ...judged([whole, ...held.parts], held, denomination, detail), of: wholes[0].fact.id };
}

function hold(whole: Figure, parts: readonly Figure[]): JudgedSum {
  const sum = combine(add, parts);
  return { whole, parts, sum, ...judgePart(sum, whole, doubtOf([whole, ...parts])) };
}

function doubtOf(figures: readonly Figure[]): string | undefined {
  const periods = new Set(figures.map(({ fact }) => periodKey(fact.period)));
  if (periods.size > 1) return "the figures are for different periods";
  if (figures.some(({ fact, indicator }) => fact.period === null && indicator.type === "flow"))
    return "the article gives no period";
  const terms = new Set(figures.map(({ term }) => term));
  return terms.size > 1 ? "the figures go by different terms" : undefined;
}
