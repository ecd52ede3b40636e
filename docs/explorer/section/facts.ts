import type { Article } from "../../../src/model/article";
import { cite } from "../../../src/query/cite";
import { inOrderOfPublication } from "../../../src/query/in-order-of-publication";
import { groupBy } from "../../../src/query/group-by";
import type { Fact } from "../../../src/model/fact";
import { html, type Markup, type Part } from "../html";
import { nameOf, type Page } from "../page";
import { sayDay, sayPublisher, titleOfArticle } from "../say-source";
import { coverageBar } from "./coverage-bar";
import { factCard } from "./fact-card";
import { filterForm } from "./filter-form";

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
  const { id, published } = article;
  return html`
    <section class="article" id="${id}" aria-labelledby="${id}-h" data-citation="${citationStart(page, facts)}">
    <h3 id="${id}-h">${titleOfArticle(article)}</h3>
    <p class="source">${sayPublisher(article)} <span class="basis">(${article.publisher.basis})</span>, <span data-counts="published">${sayDay(published)}</span> <span class="basis">(${published.basis})</span>${reportedBy(page, article)}. ${addressOf(article)}</p>
    ${published.note === undefined ? null : html`<p class="note" data-counts="published">${published.note}</p>`}
    <p class="tally"><span data-counts="facts">${facts.length} facts</span> ${coverageBar(page.coverage[id])}</p>
    <ol class="cards">${facts.map((fact) => factCard(page, fact))}</ol></section>`;
}

/** What the citations of an article's facts begin with; the script adds quote and id. */
function citationStart({ data }: Page, [first]: readonly Fact[]): string {
  return (first && cite(data, first.id, "apa")?.split("Quoted: “")[0]) ?? "";
}

function reportedBy(page: Page, { reportedBy: ids }: Article): string {
  return ids.length === 0 ? "" : `; its news, by its own words, from ${ids.map((id) => nameOf(page, id)).join(", ")}`;
}

/** Only addresses of the web become links: an address comes from outside. */
function addressOf({ url }: Article): Part {
  if (url === null) return null;
  return /^https?:\/\//.test(url) ? html`<a href="${url}" rel="external noreferrer">${url}</a>` : url;
}

function withdrawnPart({ data }: Page): Part {
  if (data.withdrawn.length === 0) return null;
  return html`<section id="withdrawn" aria-labelledby="withdrawn-h"><h3 id="withdrawn-h">Withdrawn</h3>
    <dl>${data.withdrawn.map(({ id, reason }) => html`<dt id="${id}"><code>${id}</code><dd>${reason}`)}</dl></section>`;
}
