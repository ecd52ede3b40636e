import { groupBy } from "../../list/group-by";
import type { Observation } from "../../model/fact";
import { spanOf } from "../../time/span";
import { standingOf } from "../../time/standing-of";
import { introduceFact, quoteBeside } from "../../wording/attribute-fact";
import { denominationOf } from "../../wording/denomination";
import { conclude, tooLarge } from "../conclude";
import { widerEntity } from "../entities/wider-entity";
import { type Figure, quantitiesOf } from "../figures/figure";
import { holdWithin, type JudgedPart, type SpannedFigure } from "../figures/hold-within";
import { stated } from "../finding-reading";
import { describeMeasure, nameMeasure } from "../name-measure";
import { judged } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * A running total is no less than any flow of its span: with its own partner, or with one that is part of it.
 *
 * Example: 640 billion of investment in nine months, beside a total of 180 billion since 2005.
 *
 * Reading: a contradiction if the total surely counts the flow; a tension if it may have been drawn up before, if its
 * start is not said, or if the articles call the two differently.
 */
export const flowWithinCumulative: Rule = {
  id: "flow-within-cumulative",
  needs: "a flow, and a running total of it that may reach over its period",
  check: (input) => {
    const totals = input.figures.filter(({ indicator }) => indicator.cumulates !== undefined);
    const stocksOf = groupBy(totals, ({ indicator }) => indicator.cumulates ?? "");
    const groups = new Set(totals.map(({ fact }) => groupOf(fact, fact.indicator, fact.partner)));
    const flows = input.figures.flatMap((figure) => {
      const stocks = new Set((stocksOf.get(figure.fact.indicator) ?? []).map(({ fact }) => fact.indicator));
      return [...stocks].flatMap((stock) => spanFlow(figure, stock, groups, input));
    });
    const rule = { larger: false, doubt: "it is not certain that the total counts this flow" };
    const spans = totals.flatMap((figure) => spanTotal(figure, input));
    return holdWithin(flows, spans, rule).map((held) => compareFlow(held, input));
  },
};

/** A flow counts toward the totals with its partner or, if there are none, with the nearest wider one that has some. */
function spanFlow(figure: Figure, stock: string, groups: ReadonlySet<string>, { entities }: Indexed): SpannedFigure[] {
  const span = spanOf(figure.fact.period);
  if (span === undefined) return [];
  const { partner } = figure.fact;
  const hasTotal = (id: string | undefined) => groups.has(groupOf(figure.fact, stock, id));
  const counted = hasTotal(partner) || partner === undefined ? partner : widerEntity(entities, partner, hasTotal);
  return [{ ...span, figure, group: groupOf(figure.fact, stock, counted), sure: figure.term }];
}

/** A total reaches from its start, if that is known, to the first day that it may not count; less surely to its last. */
function spanTotal(figure: Figure, { articles }: Indexed): SpannedFigure[] {
  const { start, end, asOf } = standingOf(figure.fact.period, articles.get(figure.fact.article)?.published);
  const group = groupOf(figure.fact, figure.fact.indicator, figure.fact.partner);
  const sure = start === undefined ? undefined : figure.term;
  const surely = end === null ? [] : [{ from: start ?? "", before: end, figure, group, sure }];
  const possibly = asOf.before === null || asOf.before === end ? [] : [{ from: start ?? "", before: asOf.before }];
  return [...surely, ...possibly.map((span) => ({ ...span, figure, group, sure: undefined }))];
}

function groupOf({ subject, quantity: { unit } }: Observation, stock: string, partner: string | undefined): string {
  return [stock, subject, partner ?? "", unit].join("\n");
}

function compareFlow(
  { part: { figure: flow }, whole: { figure: total }, judgement }: JudgedPart,
  input: Indexed,
): Outcome {
  const denomination = denominationOf(quantitiesOf([flow, total]));
  const detail =
    `${introduceFact(flow.fact, input)} gives “${flow.fact.quantity.stated}” for ${describeMeasure(flow, input)}; ` +
    `that is part of ${quoteBeside(total.fact, flow.fact, input)} for ` +
    `${nameMeasure(total.indicator, input)}. ${conclude(judgement, denomination, tooLarge)}`;
  return judged([stated(flow), stated(total)], judgement, detail);
}
