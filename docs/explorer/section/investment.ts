import type { Observation } from "../../../src/model/fact";
import { sayPeriod } from "../../../src/audit/say-time";
import { inOrderOfPublication } from "../../../src/query/in-order-of-publication";
import { figure } from "../chart/figure";
import { rowChart } from "../chart/row-chart";
import { html, type Markup, type Part } from "../html";
import { nameOf, type Page } from "../page";
import { indicatorName } from "../say-fact";
import { section } from "./section";

const TOTALS = "investment-cumulative";
const INFLOWS = "investment-inflow";

/** Investment added up, and flowing in. */
export function investmentSection(page: Page): Markup {
  return section(
    "investment",
    "Investment",
    [indicatorChart(page, TOTALS, withPartner(page)), indicatorChart(page, INFLOWS, withPartner(page))],
    html`<p>The totals count from different years, or do not say from when, and not all count the same thing. The words in quotation marks are the article’s own.</p>`,
  );
}

/** The facts of one indicator, each on its line; nothing where there is none. */
export function indicatorChart(page: Page, indicator: string, labelOf: (fact: Observation) => string): Part {
  const facts = factsOf(page, indicator);
  if (facts.length === 0) return null;
  const rows = facts.map((fact) => ({ label: labelOf(fact), fact }));
  return figure(page, indicatorName(page, indicator), facts, (title) => rowChart(page, title, [{ rows }]));
}

function factsOf({ data }: Page, indicator: string): Observation[] {
  return inOrderOfPublication(
    data.observations.filter((fact) => fact.indicator === indicator),
    data.articles,
  );
}

/** "European Union, since 2005: “European investments”". */
function withPartner(page: Page): (fact: Observation) => string {
  return ({ partner, subject, period, wording }) => {
    const when = period === null ? "start not said" : sayPeriod(period);
    return `${nameOf(page, partner ?? subject)}, ${when}${wording === undefined ? "" : `: “${wording}”`}`;
  };
}
