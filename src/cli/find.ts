import { factsAbout, findEntities } from "../index";
import { answer, type Command } from "./command";
import { data } from "./data";
import { table } from "./table";

export const find: Command = {
  name: "find",
  usage: "TEXT",
  summary: "entities by name, whatever the case, the diacritics or a wrong letter",
  examples: ["kz-eu-facts find vasilenko", 'kz-eu-facts find "raw materials"'],
  options: {},
  words: { min: 1, max: 20 },
  run: ({ words, style }) => {
    const text = words.join(" ");
    const found = findEntities(data, text);
    if (found.length === 0) return answer(`nothing answers to "${text}"`, [], false);
    const columns = [{ title: "id" }, { title: "type" }, { title: "name" }, { title: "facts", isFigure: true }];
    const rows = found.map(({ entity: { id, type, name } }) => [id, type, name, String(factsAbout(data, id).length)]);
    return answer(table(columns, rows, style), found);
  },
};
