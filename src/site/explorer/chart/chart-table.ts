import type { Observation } from "../../../index";
import { factLink } from "../fact-link";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";
import { indicatorName, sayWhen } from "../say-fact";
import { sayInterval } from "../say-quantity";
import { publisherOf } from "../say-source";

/** The figures of a chart in words, behind a line that opens them; the partner only where there are several. */
export function chartTable(page: Page, title: string, facts: readonly Observation[]): Markup {
  const several = new Set(facts.map(partnerOf)).size > 1;
  const columns = ["Figure", ...(several ? ["With"] : []), "When", "Printed", "Read as", "Article"];
  return html`
    <details class="data"><summary>The same data as a table</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="Table: ${title}"><table>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}`)}
    <tbody>${facts.map((fact) => tableRow(page, fact, several))}</table></div></details>`;
}

function partnerOf({ partner, subject }: Observation): string {
  return partner ?? subject;
}

function tableRow(page: Page, fact: Observation, several: boolean): Markup {
  return html`
    <tr><th scope="row">${indicatorName(page, fact.indicator)}${several ? html`<td>${nameOf(page, partnerOf(fact))}` : null}
    <td>${sayWhen(fact.period)}
    <td>${factLink(fact, fact.quantity.stated)}<td>${sayInterval(fact.quantity)}<td>${publisherOf(page, fact.article)}`;
}
