import type { Article } from "../../model/article";
import type { Dataset } from "../../model/dataset";
import { titleArticle } from "../../wording/describe-source";
import { noMatch } from "../command-refusal";

/** The id of the article that a text names: by its id, or by words of its title or publisher that no other has. */
export function resolveArticle(data: Dataset, where: string, typed: string): string {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const exact = data.articles.filter(({ id }) => id === typed);
  const found = exact.length > 0 ? exact : data.articles.filter((article) => words.every(hasWord(article)));
  const [only] = found;
  if (only !== undefined && found.length === 1 && words.length > 0) return only.id;
  throw noMatch({
    where,
    found: found.length > 1 ? `“${typed}”, which can mean more than one` : `“${typed}”`,
    expected: "an article, by words of its title or publisher",
    fix: ["one of these:", ...(found.length > 0 ? found : data.articles).map(listed)],
  });
}

function hasWord({ title, publisher: { name, republishedFrom } }: Article): (word: string) => boolean {
  const text = [title, name, republishedFrom].join(" ").toLowerCase();
  return (word) => text.includes(word);
}

function listed(article: Article): string {
  return `${article.publisher.name}: ${titleArticle(article)} (${article.id})`;
}
