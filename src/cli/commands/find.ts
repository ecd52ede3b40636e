import { type FoundEntity, factsAbout, findEntities } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Ids } from "../../model/ids";
import { answer, type Command } from "../command";
import { noMatch } from "../command-refusal";
import { BLANK } from "../screen/line";
import { paragraph } from "../screen/paragraph";
import { table } from "../screen/table";

export const findCommand: Command = {
  name: "find",
  words: "TEXT",
  fewest: 1,
  most: 20,
  summary: "people, organisations, places and topics by name, whatever the case, the accents or a wrong letter",
  examples: ["kz-eu-facts find vasilenko", "kz-eu-facts find raw materials"],
  options: {},
  readsData: true,
  none: [],
  run: ({ data, words, style }) => {
    const { found, dropped } = searchByWords(data, words);
    if (found.length === 0)
      throw noMatch({
        where: "kz-eu-facts find",
        found: `“${words.join(" ")}”`,
        expected: "a name of something that facts name",
        fix: "kz-eu-facts search TEXT looks into the sentences of the articles",
      });
    const rows = found.map(({ entity: { id, type, name } }) => ({
      cells: [name, type, String(factsAbout(data, id).length)],
      ids: [id],
    }));
    const columns = [{ title: "name" }, { title: "type" }, { title: "facts", isFigure: true }];
    const note =
      dropped.length === 0 ? [] : [...paragraph(`Nothing has “${dropped.join(" ")}”; without it:`, style), BLANK];
    return answer([...note, ...table(columns, rows, style)], found);
  },
};

interface Search {
  readonly found: readonly FoundEntity<Ids>[];
  readonly dropped: readonly string[];
}

/** What has all the words; if nothing has, what has those of them that anything has. */
function searchByWords(data: Dataset, words: readonly string[]): Search {
  const found = findEntities(data, words.join(" "));
  if (found.length > 0) return { found, dropped: [] };
  const each = [...new Set(words.flatMap((text) => text.split(/\s+/)))];
  const isKnown = (word: string) => findEntities(data, word).length > 0;
  const kept = each.filter(isKnown);
  return { found: findEntities(data, kept.join(" ")), dropped: each.filter((word) => !isKnown(word)) };
}
