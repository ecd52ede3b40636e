/** "5", "at least 5", "between 5 and 7". */
export function formatCountRange({
  atLeast,
  atMost,
}: {
  readonly atLeast: number;
  readonly atMost: number | null;
}): string {
  if (atLeast === atMost) return String(atLeast);
  return atMost === null ? `at least ${atLeast}` : `between ${atLeast} and ${atMost}`;
}
