import { quoted } from "../text/visible";

/**
 * Why words are not read: what stands there, what would be read, and what to do.
 * @category Reading
 * @since 1.0.0
 */
export interface Refusal {
  readonly ok: false;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** Words beside a figure that a person may settle, and what of the figure they could change. */
  readonly settle?: { readonly field: "value" | "sign" | "hedge" | "status"; readonly words: string };
}

/** A refusal from its three parts; `found` is quoted. */
export function refuse(found: string, expected: string, fix: string): Refusal {
  return { ok: false, found: quoted(found), expected, fix };
}
