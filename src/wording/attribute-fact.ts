import type { Article } from "../model/article";
import type { Fact, Observation } from "../model/fact";
import { formatMonths } from "./format-months";
import type { Names } from "./name-of";

/** What is looked up to say whose a fact is. */
export interface Attributing {
  readonly nameOf: Names;
  readonly articles: ReadonlyMap<string, Pick<Article, "publisher" | "published">>;
}

type Said = Pick<Fact, "article" | "saidBy">;

/** "Roman Vassilenko, The Astana Times, March 2023": who says a fact, where and when. */
export function attributeFact({ saidBy, article }: Said, attributing: Attributing): string {
  const speaker = saidBy === undefined ? [] : [attributing.nameOf(saidBy)];
  return [...speaker, ...printOf(article, attributing)].join(", ");
}

/** "Roman Vassilenko (The Astana Times, March 2023)", "DKnews.kz (March 2023)": the same, to begin a sentence with. */
export function introduceFact({ saidBy, article }: Said, attributing: Attributing): string {
  if (saidBy === undefined) return introduceArticle(article, attributing);
  return `${attributing.nameOf(saidBy)} (${printOf(article, attributing).join(", ")})`;
}

/** "DKnews.kz (March 2023)": an article, to begin a sentence with. */
export function introduceArticle(id: string, attributing: Attributing): string {
  const [publisher = "", when] = printOf(id, attributing);
  return when === undefined ? publisher : `${publisher} (${when})`;
}

/** "The Astana Times, March 2023": where and when a fact is printed. */
export function attributePrint({ article }: Said, attributing: Attributing): string {
  return printOf(article, attributing).join(", ");
}

/** "“27.6 percent” (Roman Vassilenko, The Astana Times, March 2023)". */
export function quoteFigure(fact: Said & Pick<Observation, "quantity">, attributing: Attributing): string {
  return `“${fact.quantity.stated}” (${attributeFact(fact, attributing)})`;
}

/** The same beside a fact that has been introduced: whose it is, only if it is not the same person's or article's. */
export function quoteBeside(
  fact: Said & Pick<Observation, "quantity">,
  introduced: Said,
  attributing: Attributing,
): string {
  const isSame = fact.article === introduced.article && fact.saidBy === introduced.saidBy;
  return isSame ? `“${fact.quantity.stated}”` : quoteFigure(fact, attributing);
}

/** The publisher is the one who printed it first, for that is when it was published; without the article, its id. */
function printOf(id: string, { articles }: Attributing): string[] {
  const article = articles.get(id);
  if (article === undefined) return [id];
  const { publisher, published } = article;
  return [publisher.republishedFrom ?? publisher.name, formatMonths(published)];
}
