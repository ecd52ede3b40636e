import { searchText } from "../../index";
import { groupBy } from "../../list/group-by";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { answer, type Command } from "../command";
import { noMatch } from "../command-refusal";
import { type Line, spaced } from "../screen/line";
import { whereAndWhen } from "../screen/list-facts";
import { aside, paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

export const searchCommand: Command = {
  name: "search",
  words: "TEXT",
  fewest: 1,
  most: 50,
  summary: "the articles’ own sentences that facts are read from, by their words",
  examples: ["kz-eu-facts search green hydrogen", "kz-eu-facts search 48.7 billion"],
  options: {},
  readsData: true,
  none: [],
  run: ({ data, words, style }) => {
    const found = searchText(data, words.join(" "));
    const passages = [...groupBy(found, (fact) => `${fact.article}\n${searchedText(fact)}`).values()];
    if (passages.length > 0) return answer(spaced(passages.map((facts) => passageLines(data, facts, style))), found);
    throw noMatch({
      where: "kz-eu-facts search",
      found: `“${words.join(" ")}”`,
      expected: "words of a sentence that a fact is read from",
      fix: "take fewer words, or the start of a word; kz-eu-facts find TEXT looks for names",
    });
  },
};

function searchedText(fact: Fact): string {
  return fact.kind === "observation" ? fact.sentence.exact : fact.quote.exact;
}

/** A passage, where it is printed, and the facts that are read from it. */
function passageLines(data: Dataset, facts: NonEmpty<Fact>, style: Style): Line[] {
  return [
    ...paragraph(`“${searchedText(facts[0])}”`, style),
    ...paragraph(whereAndWhen(data, facts[0]), style, 2),
    ...facts.flatMap(({ id }) => aside(id, style, 2)),
  ];
}
