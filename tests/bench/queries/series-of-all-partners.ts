import type { Dataset } from "../../../src/model/dataset";
import type { Observation } from "../../../src/model/fact";
import { series } from "../../../src/query/series";
import type { Question } from "./question";

export const seriesOfAllPartners: Question = {
  name: "series, all partners",
  helper: (data) => series(data, { indicator: "imports", frequency: "all" }),
  plain: latestByPeriod,
  sql: ({ observations }) => ({
    statement:
      "SELECT subject, partner, edtf, LAST(amount) AS amount, MAX(low) AS low, MIN(high) AS high, ARRAY(id) AS facts FROM ? WHERE indicator = 'imports' GROUP BY subject, partner, edtf ORDER BY edtf",
    tables: [
      observations.map(({ id, indicator, subject, partner, period, quantity }) => ({
        id,
        indicator,
        subject,
        partner,
        edtf: period?.edtf ?? "",
        amount: quantity.value,
        low: quantity.min,
        high: quantity.max,
      })),
    ],
  }),
};

/** The latest figure of each place, with what all of them allow and whether they can agree. */
function latestByPeriod({ observations }: Dataset): object[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.indicator !== "imports") continue;
    const key = `${observation.subject} ${observation.partner} ${observation.status} ${observation.period?.edtf}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()]
    .map((facts) => {
      const { subject, partner, period, quantity } = facts.at(-1) ?? {};
      const low = Math.max(...facts.map((fact) => fact.quantity.min ?? -Infinity));
      const high = Math.min(...facts.map((fact) => fact.quantity.max ?? Infinity));
      return {
        subject,
        partner,
        period: period?.edtf ?? "",
        value: quantity?.value,
        low,
        high,
        agree: low < high,
        facts,
      };
    })
    .sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
}
