import { formatCount } from "../../../wording/format-count";
import { html, joined, type Markup } from "../html";
import type { Page } from "../page";
import type { NamedSection } from "../sections";

/** What this is, and where to go. */
export function masthead({ data, links }: Page, sections: readonly NamedSection[]): Markup {
  const parts = sections.map(({ id, name, count }) => {
    return html`<a href="#${id}">${name}${count && html` <b data-counts="${count.of}">${count.value}</b>`}</a>`;
  });
  return html`
    <header><p class="brand"><b>kz-eu-facts</b> <span data-counts="version">${data.version}</span></p>
    <nav aria-label="Elsewhere"><a href="${links.api}">Guides, API</a> <a href="#downloads">Downloads</a></nav>
    <h1>Kazakhstan and the European Union: every number opens the sentence it was read from</h1>
    <p class="deck">What ${formatCount(data.articles.length, "article")} printed, dated and quoted. Contradictions are shown,
      nothing is corrected.</p>
    <nav class="parts" aria-label="On this page">${joined(parts, " ")}</nav></header>`;
}
