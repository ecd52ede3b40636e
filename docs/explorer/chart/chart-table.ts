import type { Observation } from "../../../src/index";
import { factLink } from "../fact-link";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";
import { indicatorName, sayWhen } from "../say-fact";
import { sayInterval } from "../say-quantity";

const COLUMNS = ["Figure", "With", "When", "Printed", "Read as", "Article"];

/** The figures of a chart in words, behind a line that opens them. */
export function chartTable(page: Page, title: string, facts: readonly Observation[]): Markup {
  return html`
    <details class="data"><summary>The same data as a table</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="Table: ${title}"><table>
    <thead><tr>${COLUMNS.map((name) => html`<th scope="col">${name}`)}
    <tbody>${facts.map((fact) => tableRow(page, fact))}</table></div></details>`;
}

function tableRow(page: Page, fact: Observation): Markup {
  const partner = fact.partner ?? fact.subject;
  return html`<tr><th scope="row">${indicatorName(page, fact.indicator)}<td>${nameOf(page, partner)}
    <td>${sayWhen(fact.period)}
    <td>${factLink(fact, fact.quantity.stated)}<td>${sayInterval(fact.quantity)}<td>${fact.article}`;
}
