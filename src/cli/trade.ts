import { tradeTable, type TradeRow } from "../index";
import { data } from "./data";
import { barChart } from "./bar-chart";
import { answer, type Command } from "./command";
import { sayFigure } from "./say";
import { table } from "./table";

type Level = TradeRow["turnover"];

export const trade: Command = {
  name: "trade",
  usage: "[--partner ID]",
  summary: "turnover, exports and imports by period, with the growth they give and the growth stated",
  examples: ["kz-eu-facts trade", "kz-eu-facts trade --partner fr --json"],
  options: { partner: { type: "string", default: "eu" } },
  words: { min: 0, max: 0 },
  run: ({ options, style }) => {
    const partner = String(options["partner"]);
    const rows = tradeTable(data, { partner: partner });
    if (rows.length === 0) return answer(`no trade with "${partner}" is stated`, [], false);
    const columns = ["period", "turnover", "exports", "imports", "growth", "stated"].map((title) => ({
      title,
      isFigure: title !== "period",
    }));
    const cells = rows.map((row) => [
      row.period ?? "undated",
      level(row.turnover),
      level(row.exports),
      level(row.imports),
      row.growth.turnover.computed === null ? "" : sayFigure(round(row.growth.turnover.computed.value), "percent"),
      growth(row.growth.turnover.stated),
    ]);
    const bars = rows.flatMap(({ period, turnover }) =>
      turnover === null ? [] : [{ label: period ?? "undated", value: turnover.value, text: level(turnover) }],
    );
    const legend = "≈ about · > more than · ! articles disagree: kz-eu-facts conflicts";
    return answer([table(columns, cells, style), "", barChart(bars, style), "", style.dim(legend)].join("\n"), rows);
  },
};

function level(point: Level): string {
  return point === null ? "" : `${sign(point)}${sayFigure(point.value, point.unit)}`;
}

function growth(point: TradeRow["growth"]["turnover"]["stated"]): string {
  if (point === null) return "";
  if (point.agreement !== "disputed") return `${sign(point)}${sayFigure(point.value, "percent")}`;
  return `! ${point.facts.map(({ quantity }) => sayFigure(quantity.value, "percent")).join(" / ")}`;
}

function sign(point: NonNullable<Level>): string {
  if (point.agreement === "disputed") return "! ";
  const { hedge } = point.chosen.quantity;
  return hedge === "approx" ? "≈ " : hedge === "over" || hedge === "atLeast" ? "> " : "";
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
