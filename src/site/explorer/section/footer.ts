import { groupBy } from "../../../list/group-by";
import { formatDate } from "../../../wording/format-time";
import { html, joined, type Markup } from "../html";
import type { ExplorerLinks, Page } from "../page";

/** What the page was made from. */
export function footer({ data, links }: Page): Markup {
  return html`
    <footer>${downloadList(links)}
    <p data-counts="version">Made from kz-eu-facts ${data.version}; SHA-256 of the data <code>${data.hash}</code>;
      latest article ${formatDate(data.latestArticle)}.</p>
    <p>A fact here is what an article printed, dated and quoted. It is not a claim that the article is right.
      Nearly every figure goes back to one ministry by the articles’ own words, so that two articles agree confirms
      nothing.</p>
    <p>The MIT licence is the code’s. The quotes are their publishers’.</p></footer>`;
}

/** The files under what they hold, each by its ending: "observations: csv, parquet". */
function downloadList({ downloads }: ExplorerLinks): Markup {
  const groups = [...groupBy(downloads, ({ label }) => label.split(".")[0] ?? label)];
  const items = groups.map(([name, files]) => {
    const links = files.map(({ label, href }) => {
      return html`<a href="${href}" aria-label="${label}">${label.slice(name.length + 1) || label}</a>`;
    });
    return html`<li>${name} ${joined(links, ", ")}`;
  });
  return html`<h2 id="downloads">Downloads</h2><ul class="downloads">${items}</ul>`;
}
