import { formatQuantity, formatTime, type InvestmentTotal, investmentTotals, nameOf, series } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { formatDate } from "../../wording/format-time";
import { titleIndicator } from "../../wording/title-fact";
import { answer, type Command, valueOf } from "../command";
import { type CommandRefusal, noMatch } from "../command-refusal";
import { resolveEntity } from "../resolve/resolve-entity";
import { type Line, spaced } from "../screen/line";
import { whereAndWhen } from "../screen/list-facts";
import { heading } from "../screen/paragraph";
import type { Style } from "../screen/style";
import { table } from "../screen/table";

/** What belongs to investment besides the totals: the flow, what it grew by, and what share of all it is. */
const OTHERS = ["investment-inflow", "investment-inflow-growth", "investment-share"];

const OPTION = "kz-eu-facts investment --partner";

export const investmentCommand: Command = {
  name: "investment",
  words: "",
  fewest: 0,
  most: 0,
  summary: "investment: totals with the start as far as it is said, inflows, growths and shares",
  examples: ["kz-eu-facts investment", "kz-eu-facts investment --partner France"],
  options: { partner: { value: "NAME", meaning: "from whom; every partner if left out" } },
  readsData: true,
  none: [],
  run: ({ data, options, style }) => {
    const typed = valueOf(options, "partner");
    const asked = typed === undefined ? {} : { partner: resolveEntity(data, OPTION, typed, "partner") };
    const totals = investmentTotals(data, asked);
    const points = OTHERS.filter((indicator) => data.indicators.some(({ id }) => id === indicator))
      .flatMap((indicator) => series(data, { indicator, ...asked, frequency: "all" }))
      .filter(({ derived }) => !derived);
    if (totals.length + points.length === 0)
      throw asked.partner === undefined ? noInvestment() : noInvestmentOf(data, asked.partner);
    const lines = [
      totalsOf(data, totals, style),
      figureLines(
        data,
        points.flatMap(({ facts }) => facts),
        style,
      ),
    ];
    return answer(spaced(lines), { totals, figures: points });
  },
};

function noInvestmentOf(data: Dataset, partner: string): CommandRefusal {
  return noMatch({
    where: OPTION,
    found: `no investment of ${nameOf(data, partner)}`,
    expected: "a partner whose investment some article states",
    fix: "leave out --partner to see all",
  });
}

function noInvestment(): CommandRefusal {
  return noMatch({
    where: "kz-eu-facts investment",
    found: "no investment",
    expected: "figures of investment",
    fix: "kz-eu-facts facts lists what the data has",
  });
}

function totalsOf(data: Dataset, totals: readonly InvestmentTotal<Ids>[], style: Style): Line[] {
  if (totals.length === 0) return [];
  const columns = ["from", "since", "total", "printed in"].map((title) => ({ title }));
  const rows = totals.flatMap(({ since, wording, facts }) =>
    facts.map((fact) => ({
      cells: [
        partnerName(data, fact),
        since === null ? "not said" : formatDate(since),
        `${formatQuantity(fact.quantity, { style: "value" })}${wording === null ? "" : ` (“${wording}”)`}`,
        whereAndWhen(data, fact),
      ],
      ids: [fact.id],
    })),
  );
  return [...heading("Investment to date", style), ...table(columns, rows, style)];
}

function figureLines(data: Dataset, facts: readonly Observation[], style: Style): Line[] {
  if (facts.length === 0) return [];
  const columns = ["period", "figure", "from", "value"].map((title) => ({ title }));
  const rows = facts.map((fact) => ({
    cells: [
      formatTime(fact.period),
      titleIndicator(data, fact.indicator),
      partnerName(data, fact),
      formatQuantity(fact.quantity, { style: "value" }),
    ],
    ids: [fact.id],
  }));
  return [...heading("Inflows, growths and shares", style), ...table(columns, rows, style)];
}

function partnerName(data: Dataset, { partner }: Observation): string {
  return partner === undefined ? "" : nameOf(data, partner);
}
