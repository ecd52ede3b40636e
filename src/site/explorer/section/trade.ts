import {
  type Ids,
  type AnyObservation as Observation,
  type StatedPoint,
  type TradeRow,
  tradeTable,
} from "../../../index";
import { groupBy } from "../../../list/group-by";
import type { Markup } from "../../../markup/html";
import { titleParties } from "../../../wording/describe-parties";
import { formatTime } from "../../../wording/format-time";
import { type Chart, chartId } from "../chart/chart";
import { markOf } from "../chart/drawn-figure";
import { type RowGroup, rowChart } from "../chart/row-chart";
import { renderBroken, renderEnds } from "../chart/takeaway";
import { type ChartLine, timeChart } from "../chart/time-chart";
import type { Page } from "../page";

/** The flows of trade, the total first. */
export const SHOWN_FLOWS = ["turnover", "exports", "imports"] as const;
const HEADING = "Trade turnover, exports and imports";
export const FLOW_LABELS = { turnover: "Turnover", exports: "Exports", imports: "Imports" } as const;

/** The reported trade of one subject with one partner, in one currency. */
export interface Trade {
  readonly subject: string;
  readonly partner: string;
  readonly years: readonly TradeRow<Ids>[];
  /** Periods that are no calendar year. */
  readonly others: readonly TradeRow<Ids>[];
}

/** The trade that the data tells of, the most years and then the highest values first. */
export function tradesOf({ data }: Page): Trade[] {
  const pairs = data.observations.flatMap(({ subject, partner }) =>
    partner === undefined ? [] : { subject, partner },
  );
  const distinct = [...groupBy(pairs, ({ subject, partner }) => `${subject} ${partner}`).values()];
  const trades = distinct.flatMap(([pair]) => {
    const rows = tradeTable(data, pair).filter((row) => row.status === undefined && pointsOf(row).length > 0);
    return [...groupBy(rows, ({ unit }) => unit).values()].map((own): Trade => ({ ...pair, ...byLength(own) }));
  });
  return trades.sort((a, b) => b.years.length - a.years.length || most(b) - most(a));
}

/** Turnover, exports and imports by year: over the years if there are several, else each on a line of its own. */
export function tradeChart(page: Page, trade: Trade): Chart {
  const { years } = trade;
  const id = tradeChartId("trade", trade);
  if (years.length < 2) return rowChartOf(page, id, trade, years);
  const lines = SHOWN_FLOWS.map(
    (flow): ChartLine => ({ label: FLOW_LABELS[flow], points: years.flatMap((row) => row[flow] ?? []) }),
  );
  const points = lines.flatMap((line) => line.points);
  return {
    id,
    of: HEADING,
    title: titleParties(page.nameOf, trade),
    takeaway: [renderTurnover(years), renderBroken(page, tradeFacts(years))],
    marks: points.flatMap(({ facts }) => facts.map((fact, index) => markOf(fact, index > 0))),
    overYears: true,
    draw: (title, axis) =>
      timeChart(
        page,
        title,
        axis,
        lines.filter((line) => line.points.length > 0),
      ),
  };
}

/** Trade in parts of a year, which no year may be held against. */
export function partsChart(page: Page, trade: Trade): Chart {
  return rowChartOf(page, tradeChartId("trade-in-parts", trade), trade, trade.others);
}

/** The fact behind the last point of the total. */
export function latestOf({ years }: Trade): Observation | undefined {
  return years.flatMap(({ turnover }) => turnover?.chosen ?? []).at(-1);
}

function byLength(rows: readonly TradeRow<Ids>[]): Pick<Trade, "years" | "others"> {
  const isYear = ({ year }: TradeRow<Ids>): boolean => year !== undefined;
  return { years: rows.filter(isYear), others: rows.filter((row) => !isYear(row)) };
}

function tradeChartId(name: string, { subject, partner, years, others }: Trade): string {
  const [row] = [...years, ...others];
  return chartId([name, `${subject}-${partner}`], row?.unit ?? undefined);
}

function rowChartOf(page: Page, id: string, trade: Trade, rows: readonly TradeRow<Ids>[]): Chart {
  const groups = rows.map(
    (row): RowGroup => ({
      title: row.period === null ? "Without a period" : formatTime({ edtf: row.period }),
      rows: SHOWN_FLOWS.flatMap((flow) => (row[flow]?.facts ?? []).map((fact) => ({ label: FLOW_LABELS[flow], fact }))),
    }),
  );
  return {
    id,
    of: HEADING,
    title: titleParties(page.nameOf, trade),
    takeaway: [renderTurnover(rows), renderBroken(page, tradeFacts(rows))],
    marks: tradeFacts(rows).map((fact) => markOf(fact, false)),
    overYears: false,
    draw: (title, axis) => rowChart(page, title, axis, groups),
  };
}

function renderTurnover(rows: readonly TradeRow<Ids>[]): Markup | null {
  return renderEnds(
    FLOW_LABELS.turnover,
    rows.flatMap(({ turnover }) => turnover?.chosen ?? []),
  );
}

function most({ years, others }: Trade): number {
  return Math.max(0, ...[...years, ...others].flatMap(pointsOf).map(({ value }) => value));
}

function tradeFacts(rows: readonly TradeRow<Ids>[]): Observation[] {
  return rows.flatMap(pointsOf).flatMap(({ facts }) => facts);
}

function pointsOf(row: TradeRow<Ids>): StatedPoint<Ids>[] {
  return SHOWN_FLOWS.flatMap((flow) => row[flow] ?? []);
}
