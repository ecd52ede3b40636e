import type { AnyObservation as Observation } from "../../../index";
import { html, joined, type Markup, type Part } from "../../../markup/html";
import { titleParties } from "../../../wording/describe-parties";
import { doubtsAbout, nameDifferenceOf } from "../chart/differences";
import { factLink, hrefOf } from "../fact-link";
import type { Page } from "../page";
import { FLOW_LABELS, SHOWN_FLOWS, type Trade } from "./trade";

/** The trade with each partner by year, as it is printed, and where nothing is; only if there are several to compare. */
export function partnerTable(page: Page, trades: readonly Trade[]): Markup | null {
  if (trades.length < 2) return null;
  const years = yearsTraded(trades);
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label="Table: partners by year"><table class="compare">
    <thead><tr><th scope="col">In the words of the articles${years.map((year) => html`<th scope="col">${year}`)}
    ${trades.map((trade) => partnerRows(page, trade, years))}</table></div>`;
}

/** Every year from the first to the last, also those of which nobody is printed. */
function yearsTraded(trades: readonly Trade[]): number[] {
  const all = trades.flatMap(({ years }) => years.flatMap(({ year }) => year ?? []));
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

function partnerRows(page: Page, trade: Trade, years: readonly number[]): Markup {
  const rows = SHOWN_FLOWS.map((flow) => {
    const cells = years.map((year) => trade.years.find((row) => row.year === year)?.[flow]?.facts ?? []);
    return html`<tr><th scope="row">${FLOW_LABELS[flow]}${cells.map((facts) => html`<td>${cellOf(page, facts)}`)}`;
  });
  return html`
    <tbody><tr><th class="of" colspan="${years.length + 1}" scope="rowgroup">${titleParties(page.nameOf, trade)}
    ${rows}`;
}

function cellOf(page: Page, facts: readonly Observation[]): Part {
  if (facts.length === 0) return html`<i>not printed</i>`;
  const figures = facts.map((fact) => {
    const [finding] = doubtsAbout(page, fact);
    const doubt = finding && html` (<a href="${hrefOf(finding.id)}">${nameDifferenceOf(page, finding)}</a>)`;
    return html`${factLink(fact, fact.quantity.stated)}${doubt}`;
  });
  return joined(figures, "; ");
}
