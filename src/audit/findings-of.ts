import type { Check, Finding, Verdict } from "../model/finding";
import type { Ids } from "../model/ids";

const FINDING_VERDICTS: ReadonlySet<string> = new Set<Verdict>(["contradiction", "tension", "note"]);

/**
 * The checks that found something, as findings, by id.
 *
 * What passed or could not be tested is left out. No finding gives `[]`. Throws `TypeError` for what is no list.
 * @category Auditing
 * @since 1.0.0
 * @example
 * findingsOf(audit(dataset)).length < audit(dataset).length; // => true
 */
export function findingsOf<I extends Ids>(checks: readonly Check<I>[]): Finding<I>[] {
  if (!Array.isArray(checks)) throw new TypeError(`findingsOf: the checks are ${String(checks)}; allowed: a list`);
  const findings = checks.filter((check): check is Check<I> & { verdict: Verdict } =>
    FINDING_VERDICTS.has(check.verdict),
  );
  return findings.map((check) => ({ ...check })).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
