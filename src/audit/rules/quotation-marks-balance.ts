import { firstFrom } from "../../list/first-from";
import { groupBy } from "../../list/group-by";
import type { Article } from "../../model/article";
import { type Block, blocksOf } from "../../text/blocks";
import { introduceArticle } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { idsOf } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** Marks that tell opening from closing; single ones are left out, as they are apostrophes too. */
const PAIRS = [
  ["“", "”"],
  ["«", "»"],
] as const;

/**
 * In every paragraph of an article's body, each quotation mark has its counterpart.
 *
 * Example: a quotation is opened and never closed, so that nothing shows where the speaker's words end.
 *
 * Reading: a note: whose words a fact gives (`voice`) is less sure in that paragraph. The facts read from it are named.
 */
export const quotationMarksBalance: Rule = {
  id: "quotation-marks-balance",
  needs: "the texts of the articles",
  readsTexts: true,
  check: (input) => {
    const factsByArticle = groupBy(input.facts, ({ article }) => article);
    return [...input.articles.values()].flatMap((article) => {
      const text = input.texts?.get(article.id);
      return text === undefined ? [] : [checkText(article, text, factsByArticle.get(article.id) ?? [], input)];
    });
  },
};

function checkText(
  { id, body: [start, end] }: Article,
  text: string,
  facts: Indexed["facts"],
  input: Indexed,
): Outcome {
  const name = introduceArticle(id, input);
  const paragraphs = blocksOf(text.slice(start, end), start);
  const odd = paragraphs.filter((paragraph, index) => !isBalanced(paragraph, paragraphs[index + 1]));
  if (odd.length === 0)
    return { of: id, verdict: "pass", facts: [], detail: `${name}: every quotation mark has its counterpart.` };
  const within = facts.filter(({ quote }) => {
    const paragraph = odd[firstFrom(odd, (next) => next.start > quote.start) - 1];
    return paragraph !== undefined && quote.start < paragraph.end;
  });
  const words = formatList(odd.map((paragraph) => `“${beginningOf(paragraph.text)}…”`));
  const detail = `${name} has a quotation mark without its counterpart in the paragraph that begins ${words}.`;
  return { of: id, verdict: "note", facts: idsOf(within), detail };
}

/** Whole words, up to sixty characters. */
function beginningOf(text: string): string {
  return /^.{1,60}(?!\S)/su.exec(text)?.[0] ?? "";
}

/** A quotation that goes on in the next paragraph may be left open, if that one opens it again. */
function isBalanced({ text }: Block, next: Block | undefined): boolean {
  const goesOn = next !== undefined && /^["“«]/.test(next.text);
  const ends = [isStraightLeftOpen(text), ...PAIRS.map(([opening, closing]) => isLeftOpen(text, opening, closing))];
  return ends.every((isOpen) => isOpen === false || (isOpen && goesOn));
}

/** A straight mark opens if no word stands before it; `undefined` if the odd one closes. */
function isStraightLeftOpen(text: string): boolean | undefined {
  if (text.split('"').length % 2 === 1) return false;
  const last = text.lastIndexOf('"');
  return last === 0 || /[\s(]/.test(text.charAt(last - 1)) ? true : undefined;
}

/** Whether a mark is left open; `undefined` if one closes that was never opened. */
function isLeftOpen(text: string, opening: string, closing: string): boolean | undefined {
  let depth = 0;
  for (const character of text) {
    if (character === opening) depth++;
    if (character === closing && --depth < 0) return undefined;
  }
  return depth > 0;
}
