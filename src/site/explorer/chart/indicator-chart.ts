import { series } from "../../../index";
import { groupBy } from "../../../list/group-by";
import type { Observation } from "../../../model/fact";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import { figure } from "./figure";
import { type RowGroup, rowChart } from "./row-chart";
import { sayGroup } from "./takeaway";

/** A chart of groups of rows under its title, one for each unit: two are never on one axis. */
export function groupedChart(page: Page, title: string, groups: readonly RowGroup[]): Markup {
  const units = groupBy(
    groups.flatMap(({ rows }) => rows),
    ({ fact }) => fact.quantity.unit,
  );
  const charts = [...units].map(([unit, rows]) => {
    const own = groups.map((group) => ({
      ...group,
      rows: group.rows.filter(({ fact }) => fact.quantity.unit === unit),
    }));
    const filled = own.filter((group) => group.rows.length > 0);
    return figure(page, {
      title,
      takeaway: filled.map((group) => sayGroup(page, group)),
      facts: rows.map(({ fact }) => fact),
      draw: (whole) => rowChart(page, whole, filled),
    });
  });
  return html`${charts}`;
}

/** All figures of an indicator, in the order of time; those without a period last, by publication. */
export function figuresOf({ data }: Page, indicator: string): Observation[] {
  return series(data, { indicator, frequency: "all" }).flatMap(({ facts }) => facts);
}
