import { factParts } from "../list/dataset-parts";
import { readParts } from "../list/read-parts";
import type { Check } from "../model/finding";
import type { Ids } from "../model/ids";
import { checkInput } from "./check-input";
import { groupFindings } from "./group-findings";
import { indexInput } from "./index-input";
import type { AuditInput, Outcome, Rule } from "./rule";
import { rules } from "./rules";

const PARTS = [
  "articles",
  "entities",
  "indicators",
  "predicates",
  ...factParts,
] as const satisfies (keyof AuditInput)[];

/**
 * Every check that the rules make on the data, by id.
 *
 * The rules follow the links of the indicators, the flags of the predicates and the keys of the facts, and know none of
 * them by name: any dataset can be audited. A check is `untestable` if an operand is lacking; a rule that finds
 * nothing to check gives one untestable check under its own name. Findings of one rule that share a fact are one, that
 * fact first. Arithmetic is exact. With `texts`, by article id, three rules on the wording of articles are checked too.
 * Throws `RangeError` for a bound or value that is no finite number and for a date that is none, `TypeError` for what
 * is no dataset. Never changes its input.
 * @category Auditing
 * @since 1.0.0
 * @example
 * audit(dataset).filter(({ verdict }) => verdict === "contradiction").length; // => 4
 */
export function audit<I extends Ids>(data: AuditInput<I>, texts?: ReadonlyMap<string, string>): Check<I>[] {
  const parts = readParts("audit", data, ...PARTS);
  checkInput(parts);
  const input = indexInput(parts, texts);
  const taken = new Set<string>();
  const checks = rules.flatMap((rule) => {
    const outcomes = groupFindings(rule.check(input));
    return outcomes.length === 0 ? [nothingToCheck(rule)] : outcomes.map((outcome) => nameCheck(rule, outcome, taken));
  });
  return checks.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))) as Check<I>[];
}

/** A place that a rule checks in two respects gets a number behind its second id. */
function nameCheck({ id: rule }: Rule, { of, ...found }: Outcome, taken: Set<string>): Check {
  let id = `${rule}.${of}`;
  for (let again = 2; taken.has(id); again++) id = `${rule}.${of}-${again}`;
  taken.add(id);
  return { id, rule, ...found };
}

function nothingToCheck({ id, needs }: Rule): Check {
  return { id, rule: id, verdict: "untestable", facts: [], detail: `Nothing to check: the data lacks ${needs}.` };
}
