import { html, joined, type Markup } from "../../../markup/html";
import { nameDenomination } from "../../../wording/denomination";
import type { Page } from "../page";
import { type Axis, axisFor } from "./axis";
import { type Chart, chartFacts } from "./chart";
import { chartFooter } from "./chart-footer";
import { chartTable } from "./chart-table";
import { repairOf } from "./repair";

/** Charts beside each other; those of one unit are on one scale, as their lengths are compared. */
export function figures(page: Page, charts: readonly Chart[]): Markup {
  const drawn = charts.map((chart) =>
    figure(
      page,
      chart,
      charts.filter((other) => unitOf(other) === unitOf(chart)),
    ),
  );
  return html`<div class="pair">${drawn}</div>`;
}

/** A chart under its title, with the unit, and with its figures as a table; on the scale of those beside it. */
export function figure(page: Page, chart: Chart, beside: readonly Chart[] = [chart]): Markup {
  const axis = axisOf(page, beside);
  const unit = nameDenomination(axis.denomination);
  const title = `${chart.title}, ${unit}`;
  return html`
    <figure id="${chart.id}"><figcaption><b>${chart.title}</b>, <span>${unit}</span>
    ${takeawayOf(chart)}</figcaption>
    <div>${chart.draw(title, axis)}
    ${chartTable(page, title, chartFacts(chart))}
    ${chartFooter(page, chart, unit)}</div></figure>`;
}

/** The axis on which the figures of some charts find room, and their repairs. */
export function axisOf(page: Page, charts: readonly Chart[]): Axis {
  const facts = charts.flatMap(chartFacts);
  const repairs = charts
    .filter(({ overYears }) => !overYears)
    .flatMap(chartFacts)
    .flatMap((fact) => repairOf(page, fact)?.value ?? []);
  return axisFor(
    facts.map(({ quantity }) => quantity),
    ...repairs,
  );
}

function takeawayOf({ takeaway }: Chart): Markup | null {
  const said = takeaway.filter((words) => words !== null);
  return said.length === 0 ? null : html`<p>${joined(said, " ")}</p>`;
}

function unitOf(chart: Chart): string | undefined {
  return chart.marks[0]?.fact.quantity.unit;
}
