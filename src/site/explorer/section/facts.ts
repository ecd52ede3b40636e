import { type AnyArticle as Article, cite, describeFact, type AnyFact as Fact, factsInArticle } from "../../../index";
import { groupBy } from "../../../list/group-by";
import { html, type Markup, type Part } from "../../../markup/html";
import type { NumberCoverage } from "../../../model/coverage";
import { inTimeOrder } from "../../../time/in-time-order";
import { BASES, describePublisher, titleArticle } from "../../../wording/describe-source";
import { formatTime } from "../../../wording/format-time";
import { typesetNote } from "../../../wording/typeset-note";
import type { Page } from "../page";
import { pageAddress } from "../page-address";
import { filterForm } from "./filter-form";
import { offsetsOf, passage } from "./passage";

/** Every article with its facts, in the order of publication and then of the text. */
export function factsSection(page: Page): Markup {
  const { data } = page;
  const articles = inTimeOrder(data.articles, ({ published }) => published);
  return html`
    <section id="facts" aria-labelledby="facts-h" data-address="${pageAddress(page)}"><h2 id="facts-h">All facts, article by article</h2>
    <p class="note">No article is printed whole: only the passages that facts were read from, in the order of the text.</p>
    ${filterForm(page)}
    ${articles.map((article) => articlePart(page, article, factsInArticle(data, article.id)))}
    ${withdrawnPart(page)}</section>`;
}

function articlePart(page: Page, article: Article, facts: readonly Fact[]): Part {
  if (facts.length === 0) return null;
  const { id, published, publisher } = article;
  const date = `${formatTime(published)} (date ${BASES[published.basis]})`;
  const passages = groupBy(facts, (fact) => offsetsOf(page, fact));
  return html`
    <section class="article" id="${id}" aria-labelledby="${id}-h" data-length="${article.length}" data-citation="${citationStart(page, facts)}">
    <h3 id="${id}-h">${titleArticle(article)}</h3>
    <p class="source">${describePublisher(article)} (publisher ${BASES[publisher.basis]}), ${date}${reportedBy(page, article)}.${addressOf(article)}</p>
    ${published.note === undefined ? null : html`<p class="note">${typesetNote(published.note)}</p>`}
    <p class="tally"><span data-counts="facts">${facts.length} facts</span> ${coverageBar(page.coverage[id])}</p>
    <ol class="passages">${[...passages.values()].map((own) => passage(page, own))}</ol></section>`;
}

/** How much of an article's numbers and dates facts read, as a bar and in words; nothing if it is not known. */
function coverageBar(coverage: NumberCoverage | undefined): Markup | null {
  if (coverage === undefined || coverage.all === 0) return null;
  const { all, read, ignored } = coverage;
  const share = (count: number): string => `${Number(((count / all) * 100).toFixed(1))}%`;
  const rest = ignored === 0 ? "" : `; ${ignored} left out with a reason`;
  return html`
    <span class="coverage" data-counts="coverage"><svg aria-hidden="true">
    <rect class="all" width="100%" height="100%"/><rect class="left" width="${share(read + ignored)}" height="100%"/>
    <rect class="read" width="${share(read)}" height="100%"/></svg>
    ${read} of ${all} numbers and dates are read${rest}</span>`;
}

/** What the citations of an article's facts begin with; the script adds what a fact says, its evidence and its address. */
function citationStart({ data }: Page, [first]: readonly Fact[]): string {
  return (first && cite(data, first.id, { style: "apa" })[0]?.split(describeFact(data, first))[0]) ?? "";
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
  const entries = data.withdrawn.map(
    ({ id, reason }) => html`<dt id="${id}"><code>${id}</code><dd>${typesetNote(reason)}`,
  );
  return html`
    <section id="withdrawn" aria-labelledby="withdrawn-h"><h3 id="withdrawn-h">Withdrawn</h3>
    <dl>${entries}</dl></section>`;
}
