import { onceForEach } from "../list/once-for-each";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { plainWords } from "./names/plain-words";
import { anyText, checkValue } from "./options/read-options";
import { inOrderOfPublication } from "./publication/in-order-of-publication";

/**
 * The facts whose passages have the words of a text: first those whose quote has them all, then those whose quote has
 * them together with its context and sentence; of each the earliest published first.
 *
 * Case, diacritics and punctuation do not matter, nor does the order of words; Cyrillic is read in Latin letters. The
 * start of a word is enough: "invest" finds "investment". The words are the articles' own; for names of people and
 * things there is {@link findEntities}. No match gives `[]`, a text without letters or digits too. Throws `RangeError`
 * for what is no text, `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * searchText(dataset, "green hydrogen").some(({ id }) => id === "launched.kz-eu.green-hydrogen.a001"); // => true
 * searchText(dataset, "atlantis"); // => []
 */
export function searchText<I extends Ids>(data: Pick<Dataset<I>, "facts" | "articles">, text: string): Fact<I>[] {
  checkValue("searchText", "the text", text, anyText);
  const { facts, articles } = readParts("searchText", data, "facts", "articles");
  const words = plainWords(text);
  if (words.length === 0) return [];
  const passages = plainPassages(facts);
  const have =
    (of: keyof PlainPassages) =>
    (fact: Fact<I>): boolean => {
      const own = passages.get(fact)?.[of];
      return own !== undefined && words.every((word) => own.includes(` ${word}`));
    };
  const found = inOrderOfPublication(facts, articles).filter(have("all"));
  const inQuote = found.filter(have("quote"));
  const sure = new Set<Fact<I>>(inQuote);
  return [...inQuote, ...found.filter((fact) => !sure.has(fact))];
}

/** Plain words, a space before each. */
interface PlainPassages {
  readonly quote: string;
  readonly all: string;
}

const plainPassages = /* @__PURE__ */ onceForEach((facts: readonly Fact[]): ReadonlyMap<Fact, PlainPassages> => {
  return new Map(
    facts.map((fact) => {
      const quote = spacedWords(fact.quote.exact);
      const sentence = fact.kind === "observation" ? spacedWords(fact.sentence.exact) : "";
      const context = (fact.context ?? []).map(({ exact }) => spacedWords(exact)).join("");
      return [fact, { quote, all: `${quote}${sentence}${context}` }];
    }),
  );
});

function spacedWords(text: string): string {
  return plainWords(text)
    .map((word) => ` ${word}`)
    .join("");
}
