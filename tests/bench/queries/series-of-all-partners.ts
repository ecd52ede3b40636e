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
      "SELECT subject, partner, edtf, LAST(amount) AS amount, COUNT(*) AS facts FROM ? WHERE indicator = 'imports' GROUP BY subject, partner, edtf ORDER BY edtf",
    tables: [
      observations.map(({ indicator, subject, partner, period, quantity }) => ({
        indicator,
        subject,
        partner,
        edtf: period?.edtf ?? "",
        amount: quantity.value,
      })),
    ],
  }),
};

function latestByPeriod({ observations }: Dataset): object[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.indicator !== "imports") continue;
    const key = `${observation.subject} ${observation.partner} ${observation.period?.edtf}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()]
    .map((facts) => ({ period: facts[0]?.period?.edtf ?? "", value: facts.at(-1)?.quantity.value, facts }))
    .sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
}
