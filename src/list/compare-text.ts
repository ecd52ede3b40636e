/** Negative if `a` comes before `b` by code units, zero if they are equal: the same order in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
