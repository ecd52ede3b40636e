import { compareText } from "../list/compare-text";
import type { Article } from "../model/article";
import { dayBefore } from "../time/day";

/** The day that stands for that of the latest article if there is none. */
const NO_ARTICLE = "0001-01-01";

/** The last day on which the latest of some articles can have been published. */
export function latestDay(articles: readonly Pick<Article, "published">[]): string {
  const ends = articles.flatMap(({ published }) => published.before ?? []);
  const before = ends.sort(compareText).at(-1);
  return before === undefined ? NO_ARTICLE : dayBefore(before);
}
