import { html, type Markup } from "../../../markup/html";
import { describePublisher } from "../../../wording/describe-source";
import { formatTime } from "../../../wording/format-time";
import type { Page } from "../page";

/** "EximTutor, from The Astana Times, between 10 March and 31 March 2023": where a fact stands, in short. */
export function articleLine({ articles }: Page, id: string): Markup {
  const article = articles.get(id);
  if (article === undefined) return html`${id}`;
  return html`${describePublisher(article)}, ${formatTime(article.published)}`;
}
