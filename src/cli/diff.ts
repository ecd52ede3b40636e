import { compare, type Comparison } from "../index";
import { answer, type Command } from "./command";
import { readDataset } from "./read-dataset";
import type { Style } from "./style";

export const diff: Command = {
  name: "diff",
  usage: "OLD.json NEW.json",
  summary: "what became of the data between two versions, and the version step it calls for",
  examples: ["kz-eu-facts diff older/dataset.json newer/dataset.json"],
  options: {},
  words: { min: 2, max: 2 },
  run: ({ words: [older = "", newer = ""], style }) => {
    const comparison = compare(readDataset(older), readDataset(newer));
    return answer(describe(comparison, style), comparison);
  },
};

function describe(comparison: Comparison, style: Style): string {
  const { step, added, removed, moved, corrected, opened, closed, changes } = comparison;
  if (step === "none") return "the two say the same";
  return [
    `${style.bold(step)}: ${changes.length} ${changes.length === 1 ? "change" : "changes"}`,
    ...added.map((id) => `+ ${id}`),
    ...removed.map((id) => `- ${id}`),
    ...moved.map(({ from, to }) => `> ${from} → ${to}`),
    ...corrected.map(
      ({ id, field, older, newer }) => `~ ${id} › ${field}: ${JSON.stringify(older)} → ${JSON.stringify(newer)}`,
    ),
    ...opened.map(({ id }) => `! opened ${id}`),
    ...closed.map(({ id }) => `! closed ${id}`),
    ...changes.filter(({ step: each }) => each === "blocked").map(({ id, reason }) => `x ${id}: ${reason}`),
  ].join("\n");
}
