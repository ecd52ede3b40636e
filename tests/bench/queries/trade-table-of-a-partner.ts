import type { Dataset } from "../../../src/model/dataset";
import { tradeTable } from "../../../src/query/trade-table";
import type { Question } from "./question";

const PARTNER = "partner-00007";

export const tradeTableOfAPartner: Question = {
  name: "tradeTable",
  helper: (data) => tradeTable(data, { partner: PARTNER }),
  plain: rowsByPeriod,
  sql: ({ observations }) => ({
    statement:
      "SELECT edtf, MAX(turnover) AS turnover, MAX(exports) AS exports, MAX(imports) AS imports FROM ? " +
      `WHERE partner = '${PARTNER}' GROUP BY edtf ORDER BY edtf`,
    tables: [
      observations.map(({ indicator, partner, period, quantity }) => ({
        partner,
        edtf: period?.edtf ?? "",
        turnover: indicator === "trade-turnover" ? quantity.value : 0,
        exports: indicator === "exports" ? quantity.value : 0,
        imports: indicator === "imports" ? quantity.value : 0,
      })),
    ],
  }),
};

function rowsByPeriod({ observations }: Dataset): object[] {
  const rows = new Map<string, Record<string, number>>();
  for (const { indicator, partner, period, quantity } of observations) {
    if (partner !== PARTNER || period === null) continue;
    const row = rows.get(period.edtf) ?? {};
    rows.set(period.edtf, row);
    row[indicator] = quantity.value;
  }
  return [...rows]
    .map(([period, row]) => {
      const before = rows.get(String(Number(period) - 1));
      const growth = (flow: string) => ((row[flow] ?? Number.NaN) / (before?.[flow] ?? Number.NaN) - 1) * 100;
      const balance = (row["exports"] ?? Number.NaN) - (row["imports"] ?? Number.NaN);
      return { period, ...row, balance, growth: ["trade-turnover", "exports", "imports"].map(growth) };
    })
    .sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
}
