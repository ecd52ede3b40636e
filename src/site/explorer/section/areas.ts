import { type AgreementAreas, agreementAreas, type Ids } from "../../../index";
import { html, joined, type Markup } from "../../../markup/html";
import { formatCountRange } from "../../../wording/format-count-range";
import { factLink } from "../fact-link";
import type { Page } from "../page";
import { section } from "./section";

/** The areas that agreements cover: counted, named, and left unnamed. */
export function areasSection(page: Page): Markup | null {
  const covered = page.data.entities.flatMap(({ id, type }) =>
    type === "agreement" ? (agreementAreas(page.data, id) ?? []) : [],
  );
  if (covered.length === 0) return null;
  return section(
    "areas",
    "What the agreement covers",
    covered.map((areas) => agreement(page, areas)),
    notesFor(covered),
  );
}

function notesFor(covered: readonly AgreementAreas<Ids>[]): Markup {
  const items = covered.flatMap(({ joined: open }) => open.map(({ words }) => `“${words}”`));
  const examples = items.length === 0 ? "" : ` It is open how many areas some items are: ${items.join(", ")}.`;
  return html`<p>How the named areas map onto the counted ones is not said.${examples}</p>`;
}

function agreement(page: Page, areas: AgreementAreas<Ids>): Markup {
  const { counted, named, namedCount, unnamedCount } = areas;
  const chips = named.map(({ name, facts: [first, ...others] }) => {
    const also = others.map((fact) => html`, also ${factLink(fact, page.nameOf(fact.article))}`);
    return html`<li>${factLink(first, name)}${also}`;
  });
  const rest = unnamedCount === null ? "" : `; ${formatCountRange(unnamedCount)} are named nowhere`;
  const share = `, which makes ${formatCountRange(namedCount)} of the counted ones${rest}`;
  return html`
    <h3>${page.nameOf(areas.agreement)}</h3>
    ${counted.map((count) => countOf(page, count, namedCount))}
    <p data-counts="computed"><b>${named.length}</b> are named${counted.length === 0 ? null : share}.</p>
    <ul class="chips">${chips}</ul>`;
}

function countOf(
  page: Page,
  { value, facts }: AgreementAreas<Ids>["counted"][number],
  named: AgreementAreas<Ids>["namedCount"],
): Markup {
  const articles = joined(
    facts.map((fact) => factLink(fact, page.nameOf(fact.article))),
    ", ",
  );
  return html`
    <p class="count">${factLink(facts[0], html`<b>${value}</b> areas`)} are counted, in ${articles}.</p>
    ${squares(value, named.atLeast, named.atMost ?? value)}`;
}

/** A square for each counted area: full if it is named, half if it may be, empty if it is not. */
function squares(count: number, sure: number, possible: number): Markup | null {
  if (count > 200) return null;
  const kinds = Array.from({ length: count }, (_, index) => {
    if (index < sure) return "named";
    return index < possible ? "perhaps" : "unnamed";
  });
  return html`<p class="squares" aria-hidden="true">${kinds.map((kind) => html`<i class="${kind}"></i>`)}</p>`;
}
