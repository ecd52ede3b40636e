import type { Dataset } from "../../src/model/dataset";
import { legend } from "./chart/legend";
import { html, type Markup, type Part } from "./html";
import { type Coverage, type ExplorerLinks, type Page, pageOf } from "./page";
import { pageHead, pageScript } from "./page-head";
import { areasSection } from "./section/areas";
import { disagreements } from "./section/disagreements";
import { factsSection } from "./section/facts";
import { footer } from "./section/footer";
import { investmentSection } from "./section/investment";
import { masthead } from "./section/masthead";
import { officialsSection } from "./section/officials";
import { section } from "./section/section";
import { sharesSection } from "./section/shares";
import { timeline } from "./section/timeline";
import { tradeByPart, tradeByYear, tradesOf } from "./section/trade";

export type { Coverage, ExplorerLinks } from "./page";

/**
 * The explorer: one HTML page with its style and script inside, readable without the script.
 *
 * The same data and links give the same text. Everything from the data is escaped. `coverage`, by article, is shown
 * where it is given.
 */
export function renderExplorer(
  data: Dataset,
  links: ExplorerLinks,
  coverage: Readonly<Record<string, Coverage>> = {},
): string {
  const page = pageOf(data, links, coverage);
  return html`<!doctype html>
    <html lang="en">${pageHead(page)}<body>
    <a class="skip" href="#trade">Skip to the chart</a> <a class="skip" href="#facts">Skip to all facts</a>
    <i id="closed"></i>
    ${masthead(page)}
    <main>${sections(page)}</main>
    ${footer(page)}
    ${pageScript()}</body></html>\n`.text;
}

function sections(page: Page): Part[] {
  return [
    tradeSections(page),
    investmentSection(page),
    sharesSection(page),
    disagreements(page),
    timeline(page),
    officialsSection(page),
    areasSection(page),
    factsSection(page),
  ];
}

function tradeSections(page: Page): Markup {
  const trades = tradesOf(page);
  const byYear = trades.filter(({ years }) => years.length > 0);
  const byPart = trades.filter(({ others }) => others.length > 0);
  const parts = section(
    "months",
    "Trade in parts of a year",
    html`<div class="pair">${byPart.map((trade) => tradeByPart(page, trade))}</div>`,
    html`<p>Seven months are never held against a year, so they stand apart.</p>`,
  );
  return html`${section("trade", "Trade turnover", [byYear.slice(0, 1).map((trade) => tradeByYear(page, trade)), html`<div class="pair">${byYear.slice(1).map((trade) => tradeByYear(page, trade))}</div>`], legend())}
    ${byPart.length === 0 ? null : parts}`;
}
