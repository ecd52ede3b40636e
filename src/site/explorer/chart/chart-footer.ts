import { PACKAGE_NAME } from "../../../formats/about";
import { html, joined, type Markup } from "../../../markup/html";
import { inTimeOrder } from "../../../time/in-time-order";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import { pageAddress } from "../page-address";
import { articleLine } from "../section/article-line";
import { type Chart, chartFacts, titleOf } from "./chart";
import { chartCsv, csvAddress } from "./chart-csv";

/** Under a chart: the articles of its figures, its address, its figures as CSV, and how to cite it. */
export function chartFooter(page: Page, chart: Chart, unit: string): Markup {
  const articles = sourcesOf(page, chart);
  const links = articles.map((id) => html`<a href="${hrefOf(id)}">${articleLine(page, id)}</a>`);
  const address = csvAddress(chartCsv(page, chartFacts(chart)));
  return html`
    <p class="source from">${articles.length > 1 ? "Sources" : "Source"}: ${joined(links, "; ")}.</p>
    <div class="take"><a href="${hrefOf(chart.id)}">Link to this chart</a>
    <a class="csv" download="${chart.id}.csv" href="${address}">CSV</a>
    <details class="cite"><summary>Cite this chart</summary>
    <p class="source">${citationNote(page, chart, unit, articles)}</p></details></div>`;
}

function citationNote(page: Page, chart: Chart, unit: string, articles: readonly string[]): Markup {
  const sources = joined(
    articles.map((id) => articleLine(page, id)),
    "; ",
  );
  return html`“${titleOf(chart)} (${unit}).” ${PACKAGE_NAME} ${page.data.version}. Read in ${sources}. ${pageAddress(page)}${chart.id}`;
}

/** The articles that the figures of a chart are from, in the order of publication. */
function sourcesOf(page: Page, chart: Chart): string[] {
  const own = new Set<string>(chartFacts(chart).map(({ article }) => article));
  const articles = page.data.articles.filter(({ id }) => own.has(id));
  return inTimeOrder(articles, ({ published }) => published).map(({ id }) => id);
}
