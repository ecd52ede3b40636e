import type { Observation } from "../../../model/fact";
import { nameDenomination } from "../../../wording/denomination";
import { html, joined, type Markup } from "../html";
import type { Page } from "../page";
import { axisFor } from "./axis";
import { chartTable } from "./chart-table";

/** A chart before it is drawn: what it is of, its figures, and how it is drawn once its whole title is known. */
export interface Chart {
  readonly title: string;
  /** What it shows, in words. */
  readonly takeaway: readonly (Markup | null)[];
  readonly facts: readonly Observation[];
  draw(title: string): Markup;
}

/** A chart under its title, with the unit, and with its figures as a table. */
export function figure(page: Page, chart: Chart): Markup {
  const unit = unitOf(chart);
  const title = `${chart.title}, ${unit}`;
  return html`
    <figure><figcaption><b>${chart.title}</b>, <span>${unit}</span>
    ${takeawayOf(chart)}</figcaption>
    <div>${chart.draw(title)}
    ${chartTable(page, title, chart.facts)}</div></figure>`;
}

function takeawayOf({ takeaway }: Chart): Markup | null {
  const said = takeaway.filter((words) => words !== null);
  return said.length === 0 ? null : html`<p>${joined(said, " ")}</p>`;
}

/** What the axis of a chart counts: "billion US dollars". */
export function unitOf({ facts }: Chart): string {
  return nameDenomination(axisFor(facts.map(({ quantity }) => quantity)).denomination);
}
