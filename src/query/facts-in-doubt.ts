import type { Finding } from "../model/finding";
import type { FactIdOf, Ids } from "../model/ids";

/** What is computed so from other figures speaks against the one figure that is held against it. */
const AGAINST_ONE: ReadonlySet<string> = new Set(["growth", "count"]);

/**
 * The facts that a finding puts in doubt, in its order: what a table would mark.
 *
 * That is the one figure that a repair would change; the one that misses a growth or a count computed from others, which
 * agree; else all facts of the finding, for nothing says which of them is wrong. Without facts `[]`. Never throws.
 * @category Auditing
 * @since 1.0.0
 * @example
 * const found = conflicts(dataset, "imports-growth.kz-eu.2024.a003")[0];
 * found && factsInDoubt(found); // => ["imports-growth.kz-eu.2024.a003"]
 */
export function factsInDoubt<I extends Ids>(
  finding: Pick<Finding<I>, "facts" | "sides" | "repair">,
): readonly FactIdOf<I>[] {
  const { facts, sides = [], repair } = finding;
  if (repair !== undefined) return [repair.fact];
  const [odd, ...others] = sides;
  const isOddAlone = odd?.from === "stated" && others.some(({ from }) => AGAINST_ONE.has(from));
  return isOddAlone ? odd.facts : facts;
}
