import type { Verdict } from "../model/finding";

/** What findings of a verdict are called. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  contradiction: "Contradiction",
  tension: "Open question",
  note: "Note",
};
