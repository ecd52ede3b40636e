import { conflicts as find, factById, type Fact } from "../index";
import { data } from "./data";
import { answer, type Command } from "./command";
import { wrap } from "./table";

export const conflicts: Command = {
  name: "conflicts",
  usage: "[ID] [--all]",
  summary: "where the articles contradict themselves or each other; --all adds the notes",
  examples: [
    "kz-eu-facts conflicts",
    "kz-eu-facts conflicts --all",
    "kz-eu-facts conflicts imports-growth.kz-eu.2024.a003",
  ],
  options: { all: { type: "boolean", default: false } },
  words: { min: 0, max: 1 },
  run: ({ words: [id], options, style }) => {
    const found = id === undefined ? find(data) : find(data, id);
    const shown = found.filter(({ verdict }) => options["all"] === true || id !== undefined || verdict !== "note");
    if (shown.length === 0) return answer(id === undefined ? "no finding" : `no finding about "${id}"`, [], false);
    const text = shown.map(({ verdict, facts, detail, repair }) => {
      const quotes = facts.flatMap((each) => {
        const fact: Fact | undefined = factById(data, each);
        return fact === undefined
          ? []
          : wrap(`${fact.article}: “${fact.quote.exact}”`, style.width - 2).map((line) => `  ${line}`);
      });
      const mend = repair === undefined ? [] : [`  the only repair: ${repair.fact} × 10^${repair.power}`];
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
