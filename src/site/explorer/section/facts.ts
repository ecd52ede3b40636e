import { groupBy } from "../../../list/group-by";
import type { Article } from "../../../model/article";
import type { Fact } from "../../../model/fact";
import { inOrderOfPublication } from "../../../query/publication/in-order-of-publication";
import { BASES, describePublisher, titleArticle } from "../../../wording/describe-source";
import { formatTime } from "../../../wording/format-time";
import { html, type Markup, type Part } from "../html";
import type { Page } from "../page";
import { coverageBar } from "./coverage-bar";
import { filterForm } from "./filter-form";
import { passage } from "./passage";

/** Every article with its facts, in the order of publication and then of the text. */
export function factsSection(page: Page): Markup {
  const { data } = page;
  const groups = groupBy(inOrderOfPublication(data.facts, data.articles), ({ article }) => article);
  return html`
    <section id="facts" aria-labelledby="facts-h"><h2 id="facts-h">All facts, article by article</h2>
    ${filterForm(page)}
    ${[...groups].map(([id, facts]) => articlePart(page, page.articles.get(id), facts))}
    ${withdrawnPart(page)}</section>`;
}

function articlePart(page: Page, article: Article | undefined, facts: readonly Fact[]): Part {
  if (article === undefined) return null;
  const { id, published, publisher } = article;
  const date = `${formatTime(published)} (date ${BASES[published.basis]})`;
  const passages = groupBy(facts, ({ quote, voice, saidBy }) => `${quote.start} ${quote.end} ${voice} ${saidBy}`);
  return html`
    <section class="article" id="${id}" aria-labelledby="${id}-h">
    <h3 id="${id}-h">${titleArticle(article)}</h3>
    <p class="source">${describePublisher(article)} (publisher ${BASES[publisher.basis]}), ${date}${reportedBy(page, article)}.${addressOf(article)}</p>
    ${published.note === undefined ? null : html`<p class="note">${published.note}</p>`}
    <p class="tally"><span data-counts="facts">${facts.length} facts</span> ${coverageBar(page.coverage[id])}</p>
    <ol class="passages">${[...passages.values()].map((own) => passage(page, own))}</ol></section>`;
}

function reportedBy(page: Page, { reportedBy: ids }: Article): string {
  const names = ids.map((id) => page.nameOf(id));
  return names.length === 0 ? "" : `; its news, by its own words, from ${names.join(", ")}`;
}

/** Only addresses of the web become links: an address comes from outside. */
function addressOf({ url }: Article): Part {
  if (url === null || !/^https?:\/\//.test(url)) return [" ", url];
  return html` <a href="${url}" rel="external noreferrer">${url}</a>`;
}

function withdrawnPart({ data }: Page): Part {
  if (data.withdrawn.length === 0) return null;
  const entries = data.withdrawn.map(({ id, reason }) => html`<dt id="${id}"><code>${id}</code><dd>${reason}`);
  return html`
    <section id="withdrawn" aria-labelledby="withdrawn-h"><h3 id="withdrawn-h">Withdrawn</h3>
    <dl>${entries}</dl></section>`;
}
