import { groupBy } from "../../list/group-by";
import { blocksOf } from "../../text/blocks";
import { introduceArticle } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * No line of an article's text stands there twice.
 *
 * Example: the title is printed above the picture and again below it.
 *
 * Reading: a note on the text; a figure from a repeated line is no second source.
 */
export const linesNotRepeated: Rule = {
  id: "lines-not-repeated",
  needs: "the texts of the articles",
  readsTexts: true,
  check: (input) =>
    [...input.articles.keys()].flatMap((id) => {
      const text = input.texts?.get(id);
      return text === undefined ? [] : [checkText(id, text, input)];
    }),
};

function checkText(article: string, text: string, input: Indexed): Outcome {
  const lines = groupBy(blocksOf(text), (block) => block.text);
  const repeated = [...lines].flatMap(([line, places]) => (places.length > 1 ? `“${line}”` : []));
  const name = introduceArticle(article, input);
  return repeated.length === 0
    ? { of: article, verdict: "pass", facts: [], detail: `${name} repeats no line.` }
    : { of: article, verdict: "note", facts: [], detail: `${name} prints a line twice: ${formatList(repeated)}.` };
}
