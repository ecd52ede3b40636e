import { type AnyDataset as Dataset } from "../../index";
import { html, type Markup } from "../../markup/html";
import type { ArticleCoverage } from "../../model/coverage";
import { type ExplorerLinks, pageOf } from "./page";
import { pageHead, pageScript } from "./page-head";
import { footer } from "./section/footer";
import { masthead } from "./section/masthead";
import { type NamedSection, sectionsOf } from "./sections";

export type { ExplorerLinks } from "./page";

/**
 * The explorer: one HTML page with its style and script inside, readable without the script.
 *
 * The same data and links give the same text. Everything from the data is escaped. `coverage`, by article, is shown
 * if it is given.
 */
export function renderExplorer(data: Dataset, links: ExplorerLinks, coverage: ArticleCoverage = {}): string {
  const page = pageOf(data, links, coverage);
  const sections = sectionsOf(page);
  const markup = html`<!doctype html>
    <html lang="en">${pageHead(page)}<body>
    ${skipLinks(sections)}
    <i id="closed"></i><noscript><a class="bare" href="#closed" aria-label="Close">✕</a></noscript>
    ${masthead(page, sections)}
    <main>${sections.map((section) => section.markup)}</main>
    ${footer(page)}
    ${pageScript()}</body></html>`;
  return `${markup.text}\n`;
}

/** Over the links of the masthead: to the first part, and to the last. */
function skipLinks(sections: readonly NamedSection[]): Markup[] {
  const ends = [sections[0], sections.length > 1 ? sections.at(-1) : undefined];
  return ends.flatMap((end) =>
    end === undefined ? [] : [html`<a class="skip" href="#${end.id}">Skip to “${end.name}”</a> `],
  );
}
