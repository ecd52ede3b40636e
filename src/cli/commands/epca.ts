import { agreementAreas } from "../../index";
import type { Dataset } from "../../model/dataset";
import { formatCountRange } from "../../wording/format-count-range";
import { answer, type Command } from "../command";
import { noMatch } from "../command-refusal";
import { BLANK } from "../screen/line";
import { whereAndWhen } from "../screen/list-facts";
import { paragraph } from "../screen/paragraph";
import { table } from "../screen/table";

export const epcaCommand: Command = {
  name: "epca",
  words: "",
  fewest: 0,
  most: 0,
  summary: "the areas of the Enhanced Partnership and Cooperation Agreement, counted and named",
  examples: ["kz-eu-facts epca"],
  options: {},
  readsData: true,
  none: null,
  run: ({ data, style }) => {
    const agreement = data.entities.find(({ id, type }) => type === "agreement" && agreementAreas(data, id));
    const areas = agreement && agreementAreas(data, agreement.id);
    if (areas === undefined)
      throw noMatch({
        where: "kz-eu-facts epca",
        found: "no area that is counted or named",
        expected: "an agreement with areas in the data",
        fix: "kz-eu-facts find agreement looks for others",
      });
    const { counted, named, unnamedCount } = areas;
    const counts = counted.map(({ value, facts }) => ({
      cells: [`${value} areas, as counted`, printedIn(data, facts)],
      ids: facts.map(({ id }) => id),
    }));
    const names = named.map(({ name, facts }) => ({
      cells: [name, printedIn(data, facts)],
      ids: facts.map(({ id }) => id),
    }));
    const left = unnamedCount === null ? "" : `; ${formatCountRange(unnamedCount)} are left unnamed`;
    const lines = [
      ...paragraph(`The articles name ${named.length} areas${left}.`, style),
      BLANK,
      ...table([{ title: "area" }, { title: "printed in" }], [...counts, ...names], style),
    ];
    return answer(lines, areas);
  },
};

function printedIn(data: Dataset, facts: readonly { readonly article: string }[]): string {
  return [...new Set(facts.map((fact) => whereAndWhen(data, fact)))].join("; ");
}
