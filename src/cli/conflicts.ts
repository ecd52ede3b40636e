import { factById, conflicts as find } from "../index";
import type { Fact } from "../model/fact";
import { answer, type Command } from "./command";
import { data } from "./data";
import { noFact } from "./no-match";
import { wrap } from "./table";

export const conflicts: Command = {
  name: "conflicts",
  usage: "[FACT] [--all]",
  summary: "where the articles contradict themselves or each other; --all adds the notes",
  examples: [
    "kz-eu-facts conflicts",
    "kz-eu-facts conflicts --all",
    "kz-eu-facts conflicts imports-growth.kz-eu.2024.a003",
  ],
  options: { all: { type: "boolean", default: false, meaning: "also the notes" } },
  words: { min: 0, max: 1 },
  run: ({ words: [id], options, style }) => {
    const about = id === undefined ? undefined : factById(data, id);
    if (id !== undefined && about === undefined) return answer(noFact(id), [], false);
    const found = find(data, about?.id);
    const shown = found.filter(({ verdict }) => options["all"] === true || id !== undefined || verdict !== "note");
    if (shown.length === 0) return answer(id === undefined ? "no finding" : `no finding about "${id}"`, [], false);
    const text = shown.map(({ verdict, facts, detail, repair }) => {
      const quotes = facts.flatMap((each) => {
        const fact: Fact | undefined = factById(data, each);
        return fact === undefined
          ? []
          : [`  ${fact.id}`, ...wrap(`“${fact.quote.exact}”`, style.width - 4).map((line) => `    ${line}`)];
      });
      const mend = repair === undefined ? [] : [`  the only repair, × 10^${repair.power}:`, `  ${repair.fact}`];
      return [
        style.bold(verdict),
        ...wrap(detail, style.width - 2).map((line) => `  ${line}`),
        ...quotes,
        ...mend,
      ].join("\n");
    });
    return answer(text.join("\n\n"), shown);
  },
};
