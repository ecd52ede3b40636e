/** Why words are not read: what stands there, what would be read, and what to do. */
export interface Refusal {
  readonly ok: false;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** A refusal from its three parts; `found` is quoted. */
export function refuse(found: string, expected: string, fix: string): Refusal {
  return { ok: false, found: JSON.stringify(found), expected, fix };
}
