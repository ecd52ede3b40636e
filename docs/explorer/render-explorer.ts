import type { Dataset } from "../../src/index";
import { html, type Part } from "./html";
import { type ArticleCoverage, type ExplorerLinks, type Page, pageOf } from "./page";
import { pageHead, pageScript } from "./page-head";
import { areasSection } from "./section/areas";
import { disagreements } from "./section/disagreements";
import { factsSection } from "./section/facts";
import { footer } from "./section/footer";
import { investmentSection } from "./section/investment";
import { masthead } from "./section/masthead";
import { officialsSection } from "./section/officials";
import { sharesSection } from "./section/shares";
import { timeline } from "./section/timeline";
import { tradeSections } from "./section/trade-sections";

export type { ArticleCoverage, ExplorerLinks } from "./page";

/**
 * The explorer: one HTML page with its style and script inside, readable without the script.
 *
 * The same data and links give the same text. Everything from the data is escaped. `coverage`, by article, is shown
 * where it is given.
 */
export function renderExplorer(data: Dataset, links: ExplorerLinks, coverage: ArticleCoverage = {}): string {
  const page = pageOf(data, links, coverage);
  const markup = html`<!doctype html>
    <html lang="en">${pageHead(page)}<body>
    <a class="skip" href="#trade">Skip to the chart</a> <a class="skip" href="#facts">Skip to all facts</a>
    <i id="closed"></i><noscript><a class="bare" href="#closed" aria-label="Close">✕</a></noscript>
    ${masthead(page)}
    <main>${sections(page)}</main>
    ${footer(page)}
    ${pageScript()}</body></html>`;
  return `${markup.text}\n`;
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
