import type { Observation } from "../../../src/model/fact";
import { factLink } from "../fact-link";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";
import { indicatorName, sayWhen } from "../say-fact";
import { sayReading } from "../say-quantity";

/** The figures of a chart in words, behind a line that opens them. */
export function chartTable(page: Page, facts: readonly Observation[]): Markup {
  return html`
    <details class="data"><summary>The same data as a table</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Table of the figures in this chart"><table>
    <thead><tr><th scope="col">Figure<th scope="col">With<th scope="col">When<th scope="col">Printed<th scope="col">Read as<th scope="col">Article
    <tbody>${facts.map((fact) => tableRow(page, fact))}</table></div></details>`;
}

function tableRow(page: Page, fact: Observation): Markup {
  const partner = fact.partner ?? fact.subject;
  const [interval] = sayReading(fact.quantity).split(", because");
  return html`<tr><th scope="row">${indicatorName(page, fact.indicator)}<td>${nameOf(page, partner)}<td>${factLink(fact, sayWhen(fact.period))}
    <td>${factLink(fact, fact.quantity.stated)}<td>${factLink(fact, interval)}<td>${factLink(fact, fact.article)}`;
}
