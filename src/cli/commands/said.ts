import { factsSaidBy, nameOf } from "../../index";
import type { Dataset } from "../../model/dataset";
import { type Answer, answer, type Command } from "../command";
import { resolveEntity } from "../resolve/resolve-entity";
import { BLANK, spaced } from "../screen/line";
import { listFacts, whereAndWhen } from "../screen/list-facts";
import { heading, paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";
import { table } from "../screen/table";

export const saidCommand: Command = {
  name: "said",
  words: "[PERSON]",
  fewest: 0,
  most: 20,
  summary: "who said what: all speakers, or what one of them said, in quotation marks or in reported speech",
  examples: ["kz-eu-facts said", "kz-eu-facts said Vassilenko"],
  options: {},
  readsData: true,
  none: [],
  run: ({ data, words, style }) => {
    const typed = words.join(" ");
    if (typed === "") return speakers(data, style);
    const who = resolveEntity(data, "kz-eu-facts said", typed, "speaker");
    const found = factsSaidBy(data, who);
    const articles = [...new Set(found.map(({ article }) => article))].map((article) => {
      const own = found.filter((fact) => fact.article === article);
      return [
        ...paragraph(own[0] === undefined ? "" : `${whereAndWhen(data, own[0])}:`, style),
        ...listFacts(data, own, style),
      ];
    });
    return answer([...heading(nameOf(data, who), style), BLANK, ...spaced(articles)], found);
  },
};

function speakers(data: Dataset, style: Style): Answer {
  const ids = [...new Set(data.facts.flatMap(({ saidBy }) => saidBy ?? []))];
  const found = ids
    .map((id) => ({ id, name: nameOf(data, id), facts: factsSaidBy(data, id).length }))
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
  const columns = [{ title: "who" }, { title: "facts", isFigure: true }];
  const rows = found.map(({ id, name, facts }) => ({ cells: [name, String(facts)], ids: [id] }));
  return answer(table(columns, rows, style), found);
}
