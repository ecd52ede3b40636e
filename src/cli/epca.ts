import { agreementAreas } from "../index";
import { answer, type Command } from "./command";
import { data } from "./data";
import { table, wrap } from "./table";

export const epca: Command = {
  name: "epca",
  usage: "",
  summary: "the areas of the Enhanced Partnership and Cooperation Agreement, counted and named",
  examples: ["kz-eu-facts epca"],
  options: {},
  words: { min: 0, max: 0 },
  run: ({ style }) => {
    const areas = agreementAreas(data, "epca");
    if (areas === undefined) return answer("no area is counted or named", null, false);
    const { counted, named, unnamedCount } = areas;
    const columns = [{ title: "named area" }, { title: "articles" }];
    const rows = named.map(({ name, facts }) => [name, facts.map(({ article }) => article).join(", ")]);
    const left =
      unnamedCount === null ? "" : `; between ${unnamedCount.atLeast} and ${unnamedCount.atMost} are left unnamed`;
    const counts = counted.map(({ value, facts }) => `${value} (${facts.map(({ article }) => article).join(", ")})`);
    const text = [
      ...wrap(`counted: ${counts.join(" or ")}`, style.width),
      ...wrap(`named: ${named.length}${left}`, style.width),
      "",
      table(columns, rows, style),
    ].join("\n");
    return answer(text, areas);
  },
};
