import {
  type ComputedFigure,
  conflicts,
  factsInDoubt,
  formatQuantity,
  type StatedPoint,
  type TradeRow,
} from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { denominationOf } from "../../wording/denomination";
import { formatAmount } from "../../wording/format-amount";
import type { TableRow } from "../screen/table";

const FLOWS = ["turnover", "exports", "imports"] as const;

/** What stands behind a figure that the audit doubts. */
export const IN_DOUBT = "(!)";

/** The figures of a period, a row each: what it is, its value, and the facts that state it. */
export function tradeFigures(data: Dataset, row: TradeRow<Ids>): TableRow[] {
  return [
    ...FLOWS.flatMap((flow) => statedRows(data, flow, row[flow])),
    ...(row.balance === null ? [] : [{ cells: ["balance", printBalance(row.balance, row)] }]),
    ...FLOWS.flatMap((flow) => {
      const { computed, stated: printed } = row.growth[flow];
      const what = `growth of ${flow}`;
      return [
        ...(computed === null ? [] : [{ cells: [what, `${computed.value.toFixed(1)} per cent, computed`] }]),
        ...statedRows(data, what, printed),
      ];
    }),
  ];
}

/** Facts that agree in one row; of facts that do not, each in one of its own, and each is in doubt. */
function statedRows(data: Dataset, what: string, point: StatedPoint<Ids> | null): TableRow[] {
  if (point === null) return [];
  const { chosen, facts, agreement } = point;
  if (agreement !== "disputed") return [{ cells: [what, printValue(data, chosen)], ids: facts.map(({ id }) => id) }];
  return facts.map((fact) => ({ cells: [what, `${printPlain(fact)} ${IN_DOUBT}`], ids: [fact.id] }));
}

function printValue(data: Dataset, fact: Observation): string {
  return isInDoubt(data, fact.id) ? `${printPlain(fact)} ${IN_DOUBT}` : printPlain(fact);
}

function printPlain({ quantity }: Observation): string {
  return formatQuantity(quantity, { style: "value" });
}

function isInDoubt(data: Dataset, id: string): boolean {
  return conflicts(data, id).some((finding) => finding.verdict !== "note" && factsInDoubt(finding).includes(id));
}

/** In the scale and unit of what it is computed from. */
function printBalance({ value }: ComputedFigure, { exports, imports }: TradeRow<Ids>): string {
  const [first, ...more] = [exports, imports].flatMap((point) => point?.chosen.quantity ?? []);
  if (first === undefined) return `${value}, computed`;
  const denomination = denominationOf([first, ...more]);
  return `${formatAmount(value, denomination)}, computed`;
}
