import { type AgreementAreas, agreementAreas } from "../../../src/query/agreement-areas";
import { factLink } from "../fact-link";
import { html, type Markup, type Part } from "../html";
import { nameOf, type Page } from "../page";
import { section } from "./section";

/** The areas that agreements cover: counted, named, and left unnamed. */
export function areasSection(page: Page): Part {
  const agreements = page.data.entities.flatMap(({ id, type }) =>
    type === "agreement" ? (agreementAreas(page.data, id) ?? []) : [],
  );
  if (agreements.length === 0) return null;
  return section("areas", "What the agreement covers", agreements.map((areas) => agreement(page, areas)), NOTES);
}

const NOTES = html`<p>How the named areas map onto the counted ones is not said. An item such as “education and research” may be one area or two, so the number of named ones is a range.</p>`;

function agreement(page: Page, areas: AgreementAreas): Markup {
  const { counted, named, namedCount, unnamedCount } = areas;
  return html`
    <h3>${nameOf(page, areas.agreement)}</h3>
    ${counted.map(({ value, facts }) => html`<p class="count">${factLink(facts[0], html`<b>${value}</b> areas`)} are counted, by ${facts.length === 1 ? "one article" : html`<span data-counts="facts">${facts.length}</span> articles`}: ${facts.map((fact) => html`${factLink(fact, fact.article)} `)}</p>
    ${squares(value, namedCount.atLeast, namedCount.atMost ?? value)}`)}
    <p data-counts="computed"><b>${named.length}</b> are named, which makes ${namedCount.atLeast} to ${namedCount.atMost} of the counted ones${unnamedCount === null ? "" : `; ${unnamedCount.atLeast} to ${unnamedCount.atMost} are named nowhere`}.</p>
    <ul class="chips">${named.map(({ name, facts }) => html`<li>${factLink(facts[0], name)}${facts.slice(1).map((fact) => html` ${factLink(fact, fact.article)}`)}`)}</ul>`;
}

/** A square for each counted area: full where it is named, half where it may be, empty where it is not. */
function squares(count: number, sure: number, possible: number): Markup | null {
  if (count > 200) return null;
  const kinds = Array.from({ length: count }, (_, index) => (index < sure ? "named" : index < possible ? "perhaps" : "unnamed"));
  return html`<p class="squares" aria-hidden="true">${kinds.map((kind) => html`<i class="${kind}"></i>`)}</p>`;
}
