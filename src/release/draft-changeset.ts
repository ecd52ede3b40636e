import type { Change, Comparison, Correction } from "../compare/comparison";
import type { Reasoned } from "../compare/steps";
import { factParts } from "../list/dataset-parts";
import { describeChange } from "../wording/describe-change";

/** The places of a draft that a person fills in. */
export const OPEN_SUMMARY = "The data: say here in a sentence what changed, and why.";
export const REASON = "Reason:";

/** A changeset for what became of the data: the step, and every id and value that a user may stumble over. */
export function draftChangeset(
  name: string,
  step: string,
  comparison: Comparison,
  lists: readonly (Reasoned & { readonly value: string })[],
): string {
  const { added, removed, moved, corrected, opened, closed, changes } = comparison;
  const sections = [
    changesUnder("Corrected", corrected.map(correction)),
    changesUnder("Added", added),
    changesUnder("Withdrawn", removed),
    changesUnder(
      "Renamed",
      moved.map(({ from, to }) => `${from} is now ${to}`),
    ),
    changesUnder(
      "Findings opened",
      opened.map(({ id, verdict }) => `${id} (${verdict})`),
    ),
    changesUnder(
      "Findings closed",
      closed.map(({ id }) => id),
    ),
    changesUnder("Other changes", changes.filter(isOther).map(otherChange)),
    changesUnder(
      "Fixed lists",
      lists.map(({ value, reason }) => `${value}: ${reason}`),
    ),
  ];
  return `---\n"${name}": ${step}\n---\n\n${OPEN_SUMMARY}\n\n${sections.join("")}`;
}

function changesUnder(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}:\n\n${lines.map((line) => `- ${line}\n`).join("")}\n`;
}

function correction({ id, field, older, newer, olderQuote, newerQuote }: Correction): string {
  const quotes = olderQuote === newerQuote ? `“${newerQuote}”` : `“${olderQuote}” → “${newerQuote}”`;
  return `${id}: ${field} ${describeChange(older, newer)} (${quotes}). ${REASON} `;
}

const TOLD: readonly Change["part"][] = [...factParts, "findings", "aliases", "withdrawn"];

function isOther({ part, type, step }: Change): boolean {
  return !TOLD.includes(part) || (type === "changed" && (step === "patch" || step === "none"));
}

function otherChange({ part, id, type, field, reason }: Change): string {
  return `${part} ${id}: ${type}${field === undefined ? "" : ` ${field}`} (${reason})`;
}
