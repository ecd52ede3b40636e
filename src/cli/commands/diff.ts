import { type Change, type Comparison, type Correction, compare } from "../../index";
import { capitalise } from "../../wording/capitalise";
import { describeChange } from "../../wording/describe-change";
import { formatCount } from "../../wording/format-count";
import { answer, type Command } from "../command";
import { readDatasetFile } from "../files/read-dataset";
import type { Line } from "../screen/line";
import { heading, paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

export const diffCommand: Command = {
  name: "diff",
  words: "OLD.json [NEW.json]",
  fewest: 1,
  most: 2,
  summary: "what changed between two versions of the data, the newer the installed one if left out",
  examples: ["kz-eu-facts diff older/dataset.json", "kz-eu-facts diff older/dataset.json newer/dataset.json"],
  options: {},
  readsData: false,
  none: null,
  run: ({ data, words: [older = "", newer], style }) => {
    const comparison = compare(readDatasetFile(older), newer === undefined ? data : readDatasetFile(newer));
    return answer(comparisonLines(comparison, style), comparison);
  },
};

function comparisonLines({ step, changes, corrected }: Comparison, style: Style): Line[] {
  if (step === "none") return paragraph("The two say the same.", style);
  const quotes = new Map(corrected.map((correction) => [correction.id, quotesOf(correction)]));
  const lines = changes.flatMap((change, at) => {
    const isLastOfItsFact = changes[at + 1]?.id !== change.id;
    const own = isLastOfItsFact ? (quotes.get(change.id) ?? []) : [];
    return [...paragraph(formatEntry(change), style), ...own.flatMap((quote) => paragraph(quote, style, 4))];
  });
  return [...heading(`${capitalise(formatCount(changes.length, "change"))}: ${formatStep(step)}`, style), ...lines];
}

function formatStep(step: Comparison["step"]): string {
  return step === "blocked" ? "no version may follow, for ids are gone" : `the next version is a ${step} one`;
}

const SIGNS: Readonly<Record<Change["type"], string>> = { added: "+", removed: "-", changed: "~", moved: ">" };

function formatEntry({ part, id, type, to, field, older, newer, step, reason }: Change): string {
  const what = field === undefined ? "" : ` › ${field} ${describeChange(older, newer)}`;
  return `${SIGNS[type]} ${part} ${id}${to === undefined ? "" : ` → ${to}`}${what} (${step}: ${reason})`;
}

function quotesOf({ olderQuote, newerQuote }: Correction): string[] {
  return [...new Set([olderQuote, newerQuote])].map((quote) => `“${quote}”`);
}
