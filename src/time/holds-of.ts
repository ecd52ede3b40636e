import type { FactKind, Status } from "../model/fact";
import type { Time } from "../model/time";
import { parseEdtf } from "./parse-edtf";

/** What decides how the time of a fact holds. */
export interface Dated {
  readonly kind: FactKind;
  readonly status?: Status | undefined;
  /** Whether the predicate of a statement tells of something that happens at a time: "launched". */
  readonly once?: boolean | undefined;
}

/** How the time of a fact holds: what happens, what is aimed at, and one unknown date, `once`; all else `throughout`. */
export function holdsOf({ kind, status, once = false }: Dated, edtf: string): Time["holds"] {
  const isOneUnknownDate = parseEdtf(edtf)?.shape === "oneOf";
  return isOneUnknownDate || kind === "event" || status === "target" || once ? "once" : "throughout";
}
