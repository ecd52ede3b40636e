import { compareRationals, divide, fromDecimal, fromIntegers, multiply, type Rational } from "../../exact/rational";
import { groupBy } from "../../list/group-by";
import { daysBetween } from "../../time/day";
import { inTimeOrder } from "../../time/in-time-order";
import { spanOf } from "../../time/span";
import { quoteBeside, quoteFigure } from "../../wording/attribute-fact";
import { capitalise } from "../../wording/capitalise";
import { describePeriod } from "../../wording/format-time";
import type { Figure } from "../figures/figure";
import { partiesKey } from "../figures/place";
import { stated } from "../finding-reading";
import { describeSeries } from "../name-measure";
import { decided, judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** A jump by more than this is taken for a scale word too high or too low. */
const JUMP = /* @__PURE__ */ fromIntegers(100n);

/** A figure with the value that is compared: of a flow, what flows in a day. */
interface Rate {
  readonly figure: Figure;
  readonly value: Rational;
}

/**
 * An amount is of the same size as those before and after it: less than a hundred times as much, and as little.
 *
 * Example: imports of 1.2 billion in a year, and of 1.143 million in seven months of the next.
 *
 * Reading: a tension: “million” may stand for “billion”. Flows are compared by the day, in the order of their periods.
 */
export const scaleFitsNeighbours: Rule = {
  id: "scale-fits-neighbours",
  needs: "two amounts of one indicator for the same parties, at different times",
  check: (input) => {
    const amounts = input.figures.filter(({ indicator }) => indicator.unit === "currency");
    const groups = groupBy(amounts, ({ fact }) => [fact.indicator, partiesKey(fact), fact.quantity.unit].join("\n"));
    return [...groups.values()].flatMap((group) => checkGroup(ratesInOrder(group.flatMap(rateOf), input), input));
  },
};

function checkGroup(rates: readonly Rate[], input: Indexed): Outcome[] {
  const [first, second, ...others] = rates;
  if (first === undefined || second === undefined) return [];
  const jumps = rates.slice(1).flatMap((rate, index) => checkPair(rates[index] ?? first, rate, input));
  if (jumps.length > 0) return jumps;
  const facts = [first.figure.fact, ...[second, ...others].map(({ figure }) => figure.fact)] as const;
  return [decided("pass", facts, `${capitalise(describeSeries(first.figure, input))}: all amounts are of one size.`)];
}

/** By the time that a figure is for, without one by that of its article; of one time, the smaller first. */
function ratesInOrder(rates: readonly Rate[], { articles }: Indexed): Rate[] {
  const bySize = [...rates].sort((a, b) => compareRationals(a.value, b.value));
  return inTimeOrder(bySize, ({ figure: { fact } }) => fact.period ?? articles.get(fact.article)?.published ?? null);
}

function rateOf(figure: Figure): Rate[] {
  const value = fromDecimal(figure.fact.quantity.value);
  const span = spanOf(figure.fact.period);
  if (value.n <= 0n || (figure.indicator.type === "flow" && span === undefined)) return [];
  const days = figure.indicator.type === "flow" && span ? daysBetween(span.from, span.before) : 1;
  return [{ figure, value: divide(value, fromIntegers(BigInt(days))) }];
}

function checkPair(earlier: Rate, later: Rate, input: Indexed): Outcome[] {
  const [less, more] = compareRationals(earlier.value, later.value) < 0 ? [earlier, later] : [later, earlier];
  if (compareRationals(more.value, multiply(less.value, JUMP)) <= 0) return [];
  const say = ({ figure: { fact } }: Rate, quote: string) => `${quote} ${describePeriod(fact.period)}`;
  const [small, large] = [less.figure.fact, more.figure.fact];
  const rate = less.figure.indicator.type === "flow" ? ", per day," : "";
  const detail =
    `Of ${describeSeries(less.figure, input)}, ${say(less, quoteFigure(small, input))} is${rate} less than a hundredth of ` +
    `${say(more, quoteBeside(large, small, input))}. ` +
    "One of them may be printed with the wrong word of scale.";
  return [judged([stated(later.figure), stated(earlier.figure)], { verdict: "tension" }, detail)];
}
