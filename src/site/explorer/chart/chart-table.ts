import { type AnyObservation as Observation } from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { formatQuantity } from "../../../wording/format-quantity";
import { titleMeasure, titlePeriod } from "../../../wording/title-fact";
import { factLink } from "../fact-link";
import type { Page } from "../page";

/** The figures of a chart in words, behind a line that opens them; the partner only if there are several. */
export function chartTable(page: Page, title: string, facts: readonly Observation[]): Markup {
  const several = new Set(facts.map(otherParty)).size > 1;
  const columns = ["Figure", ...(several ? ["With"] : []), "When", "Printed", "Read as", "Article"];
  return html`
    <details class="data"><summary>The same data as a table</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="Table: ${title}"><table>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}`)}
    <tbody>${facts.map((fact) => tableRow(page, fact, several))}</table></div></details>`;
}

function otherParty({ partner, subject }: Observation): string {
  return partner ?? subject;
}

function tableRow(page: Page, fact: Observation, several: boolean): Markup {
  return html`
    <tr><th scope="row">${titleMeasure(page.data, fact)}${several ? html`<td>${page.nameOf(otherParty(fact))}` : null}
    <td>${titlePeriod(fact.period)}
    <td>${factLink(fact, fact.quantity.stated)}<td>${formatQuantity(fact.quantity, { style: "interval" })}<td>${page.nameOf(fact.article)}`;
}
