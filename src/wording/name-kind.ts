import type { FactKind } from "../model/fact";

/** What facts of a kind are called. */
export const KINDS: Readonly<Record<FactKind, { readonly one: string; readonly many: string }>> = {
  observation: { one: "Figure", many: "Figures" },
  role: { one: "Role", many: "Roles" },
  event: { one: "Event", many: "Events" },
  statement: { one: "Statement", many: "Statements" },
};
