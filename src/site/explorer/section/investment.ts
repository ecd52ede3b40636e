import { investmentTotals, type AnyObservation as Observation } from "../../../index";
import { html, joined, type Markup } from "../../../markup/html";
import { calendarUnitOf } from "../../../time/calendar-unit";
import { formatTime } from "../../../wording/format-time";
import type { Chart } from "../chart/chart";
import { figures } from "../chart/figure";
import { groupedCharts, indicatorFigures } from "../chart/indicator-chart";
import { legend } from "../chart/legend";
import { factLink } from "../fact-link";
import type { Page } from "../page";
import { section } from "./section";

/** Investment added up, and flowing in. */
export function investmentSection(page: Page): Markup | null {
  const totals = investmentTotals(page.data).flatMap(({ facts }) => facts);
  const inflows = indicatorFigures(page, "investment-inflow");
  if (totals.length + inflows.length === 0) return null;
  const chartsOf = (id: string, title: string, facts: readonly Observation[]): Chart[] =>
    groupedCharts(page, [id], title, [{ rows: facts.map((fact) => ({ label: labelOf(page, fact), fact })) }]);
  const [years, parts] = [inflows.filter(isOfYear), inflows.filter((fact) => !isOfYear(fact))];
  const rows = [
    chartsOf("investment-total", "Investment added up", totals),
    [
      ...chartsOf("investment", "Flowing in, whole years", years),
      ...chartsOf("investment-in-parts", "Flowing in, parts of a year", parts),
    ],
  ];
  return section(
    "investment",
    "Investment",
    rows.map((charts) => figures(page, charts)),
    [notesFor([...totals, ...inflows]), legend(page, rows.flat())],
  );
}

function isOfYear({ period }: Observation): boolean {
  return period !== null && calendarUnitOf(period) === "year";
}

/** "European Union, since 2005". */
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
