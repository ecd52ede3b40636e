import { html, type Markup } from "../html";
import type { Page } from "../page";

const PARTS = [
  ["trade", "Trade"],
  ["investment", "Investment"],
  ["shares", "Shares"],
  ["disagreements", "Where sources disagree"],
  ["timeline", "Meetings"],
  ["officials", "Officials"],
  ["areas", "Agreement"],
  ["facts", "All facts"],
] as const;

/** What this is, and where to go. */
export function masthead({ data, links }: Page): Markup {
  return html`
    <header><p class="brand"><b>kz-eu-facts</b> <span data-counts="version">${data.version}</span></p>
    <nav aria-label="Elsewhere"><a href="${links.api}">Library</a> ${links.downloads.map(({ label, href }) => html`<a href="${href}">${label}</a> `)}</nav>
    <h1>Kazakhstan and the European Union: every number opens the sentence it was read from</h1>
    <p class="deck">What five articles printed, dated and quoted. No claim that they are right; where they contradict each other, both are shown.</p>
    <nav class="parts" aria-label="On this page">${PARTS.map(([id, name]) => html`<a href="#${id}">${name}</a> `)}</nav></header>`;
}
