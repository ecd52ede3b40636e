import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Finding, Verdict } from "../model/finding";
import type { FactIdOf, Ids } from "../model/ids";

const WEIGHT: Readonly<Record<Verdict, number>> = { contradiction: 0, tension: 1, note: 2 };

/**
 * What the audit found, or what it found about one fact: contradictions first, then tensions, then notes; findings of
 * one verdict keep the dataset's order.
 *
 * Each with the facts it concerns, the arithmetic in words and, if there are any, the gap and the repair. Takes any
 * text as `fact`; without a match `[]`. Throws `TypeError` for what is no dataset.
 * @category Auditing
 * @since 1.0.0
 * @example
 * conflicts(dataset).filter(({ verdict }) => verdict === "contradiction").length; // => 4
 * conflicts(dataset, "imports.kz-fr.2024-01--2024-07.a004")[0]?.repair?.power; // => 3
 * conflicts(dataset, "trade-turnover.kz-eu.2024.a003"); // => []
 */
export function conflicts<I extends Ids>(data: Pick<Dataset<I>, "findings">, fact?: FactIdOf<I>): Finding<I>[];
export function conflicts<I extends Ids>(data: Pick<Dataset<I>, "findings">, fact?: string): Finding<I>[];
export function conflicts<I extends Ids>(data: Pick<Dataset<I>, "findings">, fact?: string): Finding<I>[] {
  const concerns = ({ facts }: Finding<I>) => fact === undefined || (facts as readonly string[]).includes(fact);
  return readParts("conflicts", data, "findings")
    .findings.filter(concerns)
    .sort((a, b) => WEIGHT[a.verdict] - WEIGHT[b.verdict]);
}
