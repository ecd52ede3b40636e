import { html, type Markup } from "../html";
import type { Page } from "../page";
import { sayDay, sayPublisher } from "../say-source";

/** "EximTutor, from The Astana Times, between 10 March and 31 March 2023": where a fact stands, in short. */
export function articleLine({ articles }: Page, id: string): Markup {
  const article = articles.get(id);
  if (article === undefined) return html`${id}`;
  return html`${sayPublisher(article)}, ${sayDay(article.published)}`;
}
