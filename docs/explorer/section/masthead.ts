import { html, joined, type Markup } from "../html";
import type { Page } from "../page";
import { sayCount } from "../say-count";

const PARTS = [
  ["trade", "Trade"],
  ["investment", "Investment"],
  ["shares", "Shares and growth"],
  ["timeline", "Meetings"],
  ["officials", "Officials"],
  ["areas", "Agreement"],
] as const;

/** What this is, and where to go. */
export function masthead({ data, links }: Page): Markup {
  const disagreements = data.findings.filter(({ verdict }) => verdict !== "note").length;
  const parts = [
    ...PARTS.map(([id, name]) => html`<a href="#${id}">${name}</a>`),
    html`<a href="#disagreements">Where sources disagree <b data-counts="findings">${disagreements}</b></a>`,
    html`<a href="#facts">All facts <b data-counts="facts">${data.facts.length}</b></a>`,
  ];
  return html`
    <header><p class="brand"><b>kz-eu-facts</b> <span data-counts="version">${data.version}</span></p>
    <nav aria-label="Elsewhere"><a href="${links.api}">Library</a> <a href="#downloads">Downloads</a></nav>
    <h1>Kazakhstan and the European Union: every number opens the sentence it was read from</h1>
    <p class="deck">What ${sayCount(data.articles.length, "article")} printed, dated and quoted. No claim that they
      are right; where they contradict each other, both are shown.</p>
    <nav class="parts" aria-label="On this page">${joined(parts, " ")}</nav></header>`;
}
