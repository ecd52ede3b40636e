import { formatQuantity, formatTime, nameOf, type TradeRow, tradeTable } from "../../index";
import { compareText } from "../../list/compare-text";
import type { Dataset } from "../../model/dataset";
import type { Ids } from "../../model/ids";
import { describeParties } from "../../wording/describe-parties";
import { namesInText } from "../../wording/name-in-text";
import { answer, type Command, valueOf } from "../command";
import { type CommandRefusal, noMatch } from "../command-refusal";
import { resolveEntity } from "../resolve/resolve-entity";
import { type Bar, barChart } from "../screen/bar-chart";
import { BLANK, type Line, spaced } from "../screen/line";
import { heading, paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";
import { table } from "../screen/table";
import { IN_DOUBT, tradeFigures } from "./trade-figures";

const OPTION = "kz-eu-facts trade --partner";

export const tradeCommand: Command = {
  name: "trade",
  words: "",
  fewest: 0,
  most: 0,
  summary: "turnover, exports, imports and balance by period, with every growth, computed and stated",
  examples: ["kz-eu-facts trade", "kz-eu-facts trade --partner France"],
  options: { partner: { value: "NAME", meaning: "with whom; the partner of most figures if left out" } },
  readsData: true,
  none: [],
  run: ({ data, options, style }) => {
    const typed = valueOf(options, "partner");
    const partner = typed === undefined ? mostNamed(data) : resolveEntity(data, OPTION, typed, "partner");
    const rows = tradeTable(data, { partner });
    if (rows.length === 0) throw typed === undefined ? noTrade() : noTradeWith(data, partner);
    const subjects = [...new Set(rows.map(({ subject }) => subject))];
    const sections = subjects.map((subject) => {
      const own = rows.filter((row) => row.subject === subject);
      return tradeBlock(data, describeParties(namesInText(data), { subject, partner }), own, style);
    });
    return answer(spaced([...sections, legendLines(data, rows, style)]), rows);
  },
};

function noTradeWith(data: Dataset, partner: string): CommandRefusal {
  return noMatch({
    where: OPTION,
    found: `no trade with ${nameOf(data, partner)}`,
    expected: "a partner whose trade some article states",
    fix: `kz-eu-facts facts --partner ${partner} lists what is said of it`,
  });
}

function noTrade(): CommandRefusal {
  return noMatch({
    where: "kz-eu-facts trade",
    found: "no trade",
    expected: "figures of turnover, exports or imports",
    fix: "kz-eu-facts facts lists what the data has",
  });
}

/** The partner of most figures; of several the first by id. */
function mostNamed(data: Dataset): string {
  const times = new Map<string, number>();
  for (const { partner } of data.observations)
    if (partner !== undefined) times.set(partner, (times.get(partner) ?? 0) + 1);
  const [most] = [...times].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return most?.[0] ?? "";
}

function tradeBlock(data: Dataset, parties: string, rows: readonly TradeRow<Ids>[], style: Style): Line[] {
  const columns = [{ title: "" }, { title: "" }];
  const lines = rows.flatMap((row) =>
    tradeFigures(data, row).map((own, at) => (at === 0 ? { ...own, above: label(row) } : own)),
  );
  const bars = rows.flatMap((row) => barOf(row));
  const drawn = bars.length < 2 ? [] : barChart(bars, style);
  const chart = drawn.length === 0 ? [] : [BLANK, ...paragraph("Turnover:", style), ...drawn];
  return [...heading(parties, style), ...table(columns, lines, style), ...chart];
}

function barOf(row: TradeRow<Ids>): Bar[] {
  if (row.turnover === null) return [];
  const { value, chosen } = row.turnover;
  return [{ label: label(row), value, text: formatQuantity(chosen.quantity, { style: "value" }) }];
}

function label({ period, status }: TradeRow<Ids>): string {
  const words = formatTime(period === null ? null : { edtf: period });
  return status === undefined ? words : `${words} (${status})`;
}

/** What a mark means, if one stands there. */
function legendLines(data: Dataset, rows: readonly TradeRow<Ids>[], style: Style): Line[] {
  const isMarked = rows.some((row) =>
    tradeFigures(data, row).some(({ cells }) => cells.some((cell) => cell.endsWith(IN_DOUBT))),
  );
  return isMarked ? paragraph(`${IN_DOUBT} in doubt: kz-eu-facts conflicts FACT says why`, style) : [];
}
