import type { Observation } from "../../../src/model/fact";
import type { StatedPoint } from "../../../src/query/series-point";
import type { TradeRow } from "../../../src/query/trade-row";
import { tradeTable } from "../../../src/query/trade-table";
import { sayPeriod } from "../../../src/audit/say-time";
import { figure } from "../chart/figure";
import { type RowGroup, rowChart } from "../chart/row-chart";
import { type Line, timeChart } from "../chart/time-chart";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";

/** The flows of trade, the total first. */
const FLOWS = ["turnover", "exports", "imports"] as const;
const LABELS = { turnover: "Turnover", exports: "Exports", imports: "Imports" } as const;

/** The trade of one subject with one partner. */
export interface Trade {
  readonly subject: string;
  readonly partner: string;
  readonly years: readonly TradeRow[];
  /** Periods that are no calendar year. */
  readonly others: readonly TradeRow[];
}

/** The trade that the data tells of, the most years and the highest values first. */
export function tradesOf({ data }: Page): Trade[] {
  const pairs = new Map(
    data.observations.flatMap(({ subject, partner }) =>
      partner === undefined ? [] : [[`${subject} ${partner}`, { subject, partner }] as const],
    ),
  );
  const trades = [...pairs.values()].map((pair) => {
    const rows = tradeTable(data, pair).filter((row) => pointsOf([row]).length > 0);
    return {
      ...pair,
      years: rows.filter(({ year }) => year !== undefined),
      others: rows.filter(({ year }) => year === undefined),
    };
  });
  const most = ({ years, others }: Trade): number => Math.max(0, ...pointsOf([...years, ...others]).map(({ value }) => value));
  return trades.filter((trade) => most(trade) > 0).sort((a, b) => b.years.length - a.years.length || most(b) - most(a));
}

/** Turnover, exports and imports by year: over the years where there are several, else each on a line of its own. */
export function tradeByYear(page: Page, trade: Trade): Markup {
  const title = `Trade, ${partiesOf(page, trade)}`;
  const facts = factsOf(trade.years);
  if (trade.years.length < 2) return figure(page, title, facts, (whole) => rowChart(page, whole, groupsOf(trade.years)));
  const lines: Line[] = FLOWS.map((flow) => ({ label: LABELS[flow], points: trade.years.flatMap((row) => row[flow] ?? []) }));
  return figure(page, title, facts, (whole) => timeChart(page, whole, lines.filter(({ points }) => points.length > 0)));
}

/** Trade in parts of a year, which no year may be held against. */
export function tradeByPart(page: Page, trade: Trade): Markup {
  const title = `Trade, ${partiesOf(page, trade)}`;
  return figure(page, title, factsOf(trade.others), (whole) => rowChart(page, whole, groupsOf(trade.others)));
}

function partiesOf(page: Page, { subject, partner }: Trade): string {
  return `${nameOf(page, subject)} with ${nameOf(page, partner)}`;
}

function groupsOf(rows: readonly TradeRow[]): RowGroup[] {
  return rows.map((row) => ({
    title: sayPeriod(row.period === null ? null : { edtf: row.period }).replace(/^(?:in|from) /, ""),
    rows: FLOWS.flatMap((flow) => (row[flow]?.facts ?? []).map((fact) => ({ label: LABELS[flow], fact }))),
  }));
}

function factsOf(rows: readonly TradeRow[]): Observation[] {
  return pointsOf(rows).flatMap(({ facts }) => facts);
}

function pointsOf(rows: readonly TradeRow[]): StatedPoint[] {
  return rows.flatMap((row) => FLOWS.flatMap((flow) => row[flow] ?? []));
}
