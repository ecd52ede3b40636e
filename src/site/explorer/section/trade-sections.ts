import { type AnyObservation as Observation } from "../../../index";
import { html, type Markup, type Part } from "../../../markup/html";
import type { Chart } from "../chart/chart";
import { figure, figures } from "../chart/figure";
import { legend } from "../chart/legend";
import { factLink } from "../fact-link";
import { markWords } from "../mark-words";
import type { Page } from "../page";
import { articleLine } from "./article-line";
import { partnerTable } from "./partner-table";
import { section } from "./section";
import { latestOf, partsChart, type Trade, tradeChart, tradesOf } from "./trade";

/** Trade by year with the partner that has the most years. */
export function tradeSection(page: Page): Markup | null {
  const [trade] = yearly(page);
  if (trade === undefined) return null;
  const chart = tradeChart(page, trade);
  const beside = [sentence(page, latestOf(trade)), legend(page, [chart])];
  return section("trade", "Trade turnover, exports and imports, by year", figure(page, chart), beside);
}

/** Trade by year with every partner in a table, and with the others in small charts. */
export function partnersSection(page: Page): Markup | null {
  const trades = yearly(page);
  const charts = trades.slice(1).map((trade) => tradeChart(page, trade));
  return pairOf(page, "partners", "Partners compared, by year", charts, null, partnerTable(page, trades));
}

/** Trade in parts of a year, apart from the years. */
export function partsSection(page: Page): Markup | null {
  const parted = tradesOf(page).filter(({ others }) => others.length > 0);
  const charts = parted.map((trade) => partsChart(page, trade));
  return pairOf(page, "months", "Trade in parts of a year", charts, APART);
}

const APART = html`<p>Parts of a year are never held against a whole one, so they stand apart.</p>`;

function yearly(page: Page): Trade[] {
  return tradesOf(page).filter(({ years }) => years.length > 0);
}

function pairOf(
  page: Page,
  id: string,
  heading: string,
  charts: readonly Chart[],
  notes: Part = null,
  before: Part = null,
): Markup | null {
  if (charts.length === 0) return null;
  return section(id, heading, [before, figures(page, charts)], [notes, legend(page, charts)]);
}

/** What a visitor finds behind a point, shown for one of them. */
function sentence(page: Page, fact: Observation | undefined): Part {
  if (fact === undefined) return null;
  const quote = html`“${markWords(fact.quote.exact, [fact.quantity.stated])}”`;
  return html`
    <h3>Behind the last point of turnover</h3>
    <blockquote class="sample">${factLink(fact, quote)}</blockquote>
    <p class="source">${articleLine(page, fact.article)}. Choose any point for its own sentence.</p>`;
}
