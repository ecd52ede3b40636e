import { groupBy } from "../../list/group-by";
import { blocksOf } from "../../text/blocks";
import { formatList } from "../../wording/format-list";
import type { Outcome, Rule } from "../rule";

/** No line of an article's text stands there twice. */
export const linesNotRepeated: Rule = {
  id: "lines-not-repeated",
  needs: "the texts of the articles",
  readsTexts: true,
  check: ({ articles, texts }) =>
    [...articles.keys()].flatMap((id) => {
      const text = texts?.get(id);
      return text === undefined ? [] : [checkText(id, text)];
    }),
};

function checkText(article: string, text: string): Outcome {
  const lines = groupBy(blocksOf(text), (block) => block.text);
  const repeated = [...lines].flatMap(([line, places]) => (places.length > 1 ? `“${line}”` : []));
  return repeated.length === 0
    ? { of: article, verdict: "pass", facts: [], detail: `No line of ${article} is repeated.` }
    : { of: article, verdict: "note", facts: [], detail: `${article} repeats ${formatList(repeated)}.` };
}
