import type { FactKind, Status } from "../model/fact";
import type { Time } from "../model/time";
import { parseEdtf } from "./parse-edtf";

/** What decides how the time of a fact holds. */
export interface Dated {
  readonly kind: FactKind | "publication";
  readonly status?: Status | undefined;
  /** Whether the predicate of a statement tells of something that happens at a time: "launched". */
  readonly once?: boolean | undefined;
}

const HAPPENING: ReadonlySet<string> = new Set(["event", "publication"]);

/** How the time of a fact holds: what happens, what is aimed at, and one unknown date, `once`; all else `throughout`. */
export function holdsOf({ kind, status, once = false }: Dated, edtf: string): Time["holds"] {
  const isOneUnknownDate = parseEdtf(edtf)?.shape === "oneOf";
  return isOneUnknownDate || HAPPENING.has(kind) || status === "target" || once ? "once" : "throughout";
}
