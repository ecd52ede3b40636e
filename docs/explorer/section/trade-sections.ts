import type { Observation } from "../../../src/index";
import { type Chart, figure } from "../chart/figure";
import { legend } from "../chart/legend";
import { factLink } from "../fact-link";
import { html, type Part } from "../html";
import { markWords } from "../mark-words";
import type { Page } from "../page";
import { articleLine } from "./article-line";
import { section } from "./section";
import { latestOf, partsChart, tradeChart, tradesOf } from "./trade";

/** Trade by year, the partner with the most years first and large, and apart from it trade in parts of a year. */
export function tradeSections(page: Page): Part[] {
  const trades = tradesOf(page);
  const [first, ...others] = trades.filter(({ years }) => years.length > 0);
  const parted = trades.filter((trade) => trade.others.length > 0);
  const chart = first && figure(page, tradeChart(page, first));
  const beside = first && [sentence(page, latestOf(first)), legend()];
  return [
    first && section("trade", "Trade turnover, exports and imports, by year", chart, beside),
    pairOf(
      page,
      "partners",
      "Trade with other partners, by year",
      others.map((trade) => tradeChart(page, trade)),
    ),
    pairOf(
      page,
      "months",
      "Trade in parts of a year",
      parted.map((trade) => partsChart(page, trade)),
      APART,
    ),
  ];
}

const APART = html`<p>Months are never held against a year, so they stand apart.</p>`;

function pairOf(page: Page, id: string, heading: string, charts: readonly Chart[], notes: Part = null): Part {
  if (charts.length === 0) return null;
  return section(id, heading, html`<div class="pair">${charts.map((chart) => figure(page, chart))}</div>`, notes);
}

/** What a visitor finds behind a point, shown for one of them. */
function sentence(page: Page, fact: Observation | undefined): Part {
  if (fact === undefined) return null;
  const quote = html`“${markWords(fact.quote.exact, [fact.quantity.stated])}”`;
  return html`
    <h3>Behind the last point of turnover</h3>
    <blockquote class="sample">${factLink(fact, quote)}</blockquote>
    <p>${articleLine(page, fact.article)}. Choose any point for its own sentence.</p>`;
}
