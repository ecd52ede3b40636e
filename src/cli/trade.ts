import { conflicts, type TradeRow, tradeTable } from "../index";
import type { Observation } from "../model/fact";
import type { Ids } from "../model/ids";
import { abbreviateAmount, abbreviateNumber } from "../wording/abbreviate-number";
import { nameOf } from "../wording/name-of";
import { barChart } from "./bar-chart";
import { answer, type Command } from "./command";
import { data } from "./data";
import { noEntities } from "./no-match";
import type { Style } from "./style";
import { table, wrap } from "./table";

type Point = NonNullable<TradeRow<Ids>["turnover"]>;

const LEGEND = "≈ about · > more than · ! contradicted, see kz-eu-facts conflicts";

export const trade: Command = {
  name: "trade",
  usage: "[--partner ID]",
  summary: "turnover, exports and imports by period, with the growth they give and the growth stated",
  examples: ["kz-eu-facts trade", "kz-eu-facts trade --partner fr --json"],
  options: {
    partner: {
      type: "string",
      default: "eu",
      meaning: "the id of the partner, eu where it is left out; find TEXT finds it",
    },
  },
  words: { min: 0, max: 0 },
  run: ({ options, style }) => {
    const partner = String(options["partner"]);
    const rows = tradeTable(data, { partner });
    if (rows.length === 0) return answer(`no trade with "${partner}" is stated${noEntities([partner])}`, [], false);
    const subjects = [...new Set(rows.map(({ subject }) => subject))];
    const sections = subjects.map((subject) => {
      const own = rows.filter((row) => row.subject === subject);
      return section(`${nameOf(data, subject)} with ${nameOf(data, partner)}`, own, style);
    });
    return answer([...sections, legend(style)].join("\n\n"), rows);
  },
};

function legend(style: Style): string {
  return wrap(LEGEND, style.width).map(style.dim).join("\n");
}

/** The trade of one subject: its figures, and its turnover as bars. The unit is said once where it is the only one. */
function section(parties: string, rows: readonly TradeRow<Ids>[], style: Style): string {
  const units = [...new Set(rows.flatMap(({ unit }) => unit ?? []))];
  const level = (point: Point | null) => (point === null ? "" : sayLevel(point, units.length > 1));
  const columns = ["period", "turnover", "exports", "imports", "growth", "stated"].map((title) => ({
    title,
    isFigure: title !== "period",
  }));
  const cells = rows.map((row) => [
    label(row),
    level(row.turnover),
    level(row.exports),
    level(row.imports),
    row.growth.turnover.computed === null ? "" : sayPercent(row.growth.turnover.computed.value),
    row.growth.turnover.stated === null ? "" : sayStated(row.growth.turnover.stated),
  ]);
  const bars = rows.flatMap((row) =>
    row.turnover === null ? [] : [{ label: label(row), value: row.turnover.value, text: level(row.turnover) }],
  );
  const heading = [parties, ...units].join(", ");
  return [style.bold(heading), "", table(columns, cells, style), "", barChart(bars, style)].join("\n");
}

function label({ period, status }: TradeRow<Ids>): string {
  return [period ?? "undated", ...(status === undefined ? [] : [status])].join(" ");
}

function sayLevel({ chosen, value, unit }: Point, withUnit: boolean): string {
  return mark(chosen) + (withUnit ? abbreviateAmount(value, unit) : abbreviateNumber(value));
}

/** All growths stated, one a line, where they disagree. */
function sayStated({ agreement, chosen, facts }: Point): string {
  const shown = agreement === "disputed" ? facts : [chosen];
  return shown.map((fact) => mark(fact) + sayPercent(fact.quantity.value)).join("\n");
}

function mark({ id, quantity: { hedge } }: Observation): string {
  const isContradicted = conflicts(data, id).some(({ verdict }) => verdict !== "note");
  const qualifier = hedge === "approx" ? "≈" : hedge === "over" || hedge === "atLeast" ? ">" : "";
  return (isContradicted ? "!" : "") + qualifier;
}

function sayPercent(value: number): string {
  return abbreviateAmount(Number(value.toFixed(1)), "percent");
}
