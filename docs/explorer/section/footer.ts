import { html, joined, type Markup } from "../html";
import type { Page } from "../page";

/** What the page was made from. */
export function footer({ data, links }: Page): Markup {
  const files = links.downloads.map(({ label, href }) => html`<a href="${href}">${label}</a>`);
  return html`
    <footer><p id="downloads">Downloads: ${files.length === 0 ? "none" : joined(files, ", ")}</p>
    <p data-counts="version">Made from kz-eu-facts ${data.version}; SHA-256 of the data <code>${data.hash}</code>;
      latest article ${data.latestArticle}.</p>
    <p>A fact here is what an article printed, dated and quoted. It is not a claim that the article is right.
      Nearly every figure goes back to one ministry by the articles’ own words, so that two articles agree confirms
      nothing.</p>
    <p>The code is under the MIT licence. The quotes stay their publishers’.</p></footer>`;
}
