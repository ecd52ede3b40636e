import { investmentTotals } from "../../../index";
import type { Observation } from "../../../model/fact";
import { formatTime } from "../../../wording/format-time";
import { figuresOf, groupedChart } from "../chart/indicator-chart";
import { factLink } from "../fact-link";
import { html, joined, type Markup } from "../html";
import type { Page } from "../page";
import { section } from "./section";

/** Investment added up, and flowing in. */
export function investmentSection(page: Page): Markup | null {
  const totals = investmentTotals(page.data).flatMap(({ facts }) => facts);
  const inflows = figuresOf(page, "investment-inflow");
  if (totals.length + inflows.length === 0) return null;
  const chartOf = (title: string, facts: readonly Observation[]): Markup =>
    groupedChart(page, title, [{ rows: facts.map((fact) => ({ label: labelOf(page, fact), fact })) }]);
  const charts = [chartOf("Investment added up", totals), chartOf("Investment flowing in", inflows)];
  return section(
    "investment",
    "Investment",
    html`<div class="pair">${charts}</div>`,
    notesFor([...totals, ...inflows]),
  );
}

/** "European Union, from 2005 on". */
function labelOf(page: Page, { partner, subject, period }: Observation): string {
  return `${page.nameOf(partner ?? subject)}, ${period === null ? "start not said" : formatTime(period)}`;
}

function notesFor(facts: readonly Observation[]): Markup {
  const wordings = new Map(
    facts.flatMap((fact) => (fact.wording === undefined ? [] : [[fact.wording, fact] as const])),
  );
  const links = [...wordings].map(([wording, fact]) => factLink(fact, `“${wording}”`));
  const wordy = html`<p>Not all count the same. In the articles’ own words: ${joined(links, ", ")}.</p>`;
  return html`
    <p>Totals count from different years, or do not say from when.</p>
    ${links.length < 2 ? null : wordy}`;
}
