import { datedParts, knownParts } from "../fact/known-parts";
import { compareText } from "../list/compare-text";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Finding } from "../model/finding";
import type { Ids } from "../model/ids";
import { isDay } from "../time/day";
import { audit } from "./audit";
import { findingsOf } from "./findings-of";
import type { AuditInput } from "./rule";
import { rules } from "./rules";

/**
 * What the audit finds in the articles that were published on a day, by id.
 *
 * The facts are those of `knownOn`. They are audited anew: a disagreement with a later article is not there yet, and one
 * that a later article resolves still is. The texts are no part of the data, so what was found in them is taken from the
 * findings of the data. No finding gives `[]`. Throws `RangeError` for an impossible day, `TypeError` for what is no
 * dataset.
 * @category Auditing
 * @since 1.0.0
 * @example
 * auditOn(dataset, "2023-09-30").some(({ rule }) => rule === "same-key-agrees"); // => false
 * auditOn(dataset, "2023-12-31").some(({ rule }) => rule === "same-key-agrees"); // => true
 */
export function auditOn<I extends Ids>(data: AuditInput<I> & Pick<Dataset<I>, "findings">, day: string): Finding<I>[] {
  if (!isDay(day))
    throw new RangeError(`auditOn: the day is ${showArgument(day)}; allowed: a day of the calendar as YYYY-MM-DD`);
  const parts = readParts("auditOn", data, ...datedParts, "indicators", "predicates", "findings");
  const known = knownParts(parts, day);
  const computed = findingsOf(audit<I>({ indicators: parts.indicators, predicates: parts.predicates, ...known }));
  return [...computed, ...foundInTexts(parts.findings, known.articles)].sort((a, b) => compareText(a.id, b.id));
}

/** The stored findings of the rules that read texts, of these articles. */
function foundInTexts<I extends Ids>(findings: Dataset<I>["findings"], articles: Dataset<I>["articles"]): Finding<I>[] {
  const textRules = rules.filter(({ readsTexts }) => readsTexts).map(({ id }) => id);
  const ids = new Set(textRules.flatMap((rule) => articles.map(({ id }) => `${rule}.${id}`)));
  return findings.filter(({ id }) => ids.has(id));
}

function showArgument(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
}
