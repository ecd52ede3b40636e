/**
 * One thing that is wrong with a dataset: where, what stands there, what should, and what to do.
 * @category Schema
 * @since 1.0.0
 */
export interface DatasetProblem {
  /** The way to it, from the outside in: `["observations", "imports.kz-eu.2024.a003", "quantity", "min"]`. */
  readonly path: readonly string[];
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** The problem as a person reads it. */
export function formatProblem({ path, found, expected, fix }: DatasetProblem): string {
  return `${path.join(" › ")}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}`;
}
