import { type Change, type Comparison, type Correction, compare } from "../index";
import { describeChange } from "../wording/describe-change";
import { answer, type Command } from "./command";
import { readDatasetFile } from "./read-dataset";
import type { Style } from "./style";

export const diff: Command = {
  name: "diff",
  usage: "OLD.json NEW.json",
  summary: "what became of the data between two versions, and the version step it calls for",
  examples: ["kz-eu-facts diff older/dataset.json newer/dataset.json"],
  options: {},
  words: { min: 2, max: 2 },
  run: ({ words: [older = "", newer = ""], style }) => {
    const comparison = compare(readDatasetFile(older), readDatasetFile(newer));
    return answer(describe(comparison, style), comparison);
  },
};

function describe({ step, changes, corrected }: Comparison, style: Style): string {
  if (step === "none") return "the two say the same";
  const quotes = new Map(corrected.map((correction) => [correction.id, quotesOf(correction)]));
  const lines = changes.flatMap((change, at) => {
    const isLastOfItsFact = changes[at + 1]?.id !== change.id;
    return [sayEntry(change), ...(isLastOfItsFact ? (quotes.get(change.id) ?? []) : [])];
  });
  return [style.bold(`${step}: ${changes.length} ${changes.length === 1 ? "change" : "changes"}`), ...lines].join("\n");
}

const SIGNS: Readonly<Record<Change["type"], string>> = { added: "+", removed: "-", changed: "~", moved: ">" };

function sayEntry({ part, id, type, to, field, older, newer, step, reason }: Change): string {
  const what = field === undefined ? "" : ` › ${field} ${describeChange(older, newer)}`;
  return `${SIGNS[type]} ${part} ${id}${to === undefined ? "" : ` → ${to}`}${what} (${step}: ${reason})`;
}

function quotesOf({ olderQuote, newerQuote }: Correction): string[] {
  return [...new Set([olderQuote, newerQuote])].map((quote) => `    “${quote}”`);
}
