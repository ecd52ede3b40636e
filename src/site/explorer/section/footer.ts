import { html, type Markup } from "../../../markup/html";
import { formatDate } from "../../../wording/format-time";
import type { Page } from "../page";
import { downloadList } from "./downloads";

/** What the page was made from. */
export function footer(page: Page): Markup {
  const { data } = page;
  return html`
    <footer>${downloadList(page)}
    <p data-counts="version">Made from kz-eu-facts ${data.version}; SHA-256 of the data <code>${data.hash}</code>;
      latest article ${formatDate(data.latestArticle)}.</p>
    <p>A fact here is what an article printed, dated and quoted. It is not a claim that the article is right.
      Nearly every figure goes back to one ministry by the articles’ own words, so that two articles agree confirms
      nothing.</p>
    <p>The MIT licence is the code’s. The quotes are their publishers’.</p></footer>`;
}
