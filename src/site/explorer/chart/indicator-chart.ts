import { type AnyObservation as Observation, series } from "../../../index";
import { groupBy } from "../../../list/group-by";
import type { Page } from "../page";
import { type Chart, chartId } from "./chart";
import { markOf } from "./drawn-figure";
import { type RowGroup, rowChart } from "./row-chart";
import { renderBroken } from "./takeaway";

/** Charts of groups of rows under one title, one for each unit: two are never on one axis. `id` says what they are of. */
export function groupedCharts(page: Page, id: readonly string[], title: string, groups: readonly RowGroup[]): Chart[] {
  const units = groupBy(
    groups.flatMap(({ rows }) => rows),
    ({ fact }) => fact.quantity.unit,
  );
  return [...units].map(([unit, rows]) => {
    const own = groups.map((group) => ({
      ...group,
      rows: group.rows.filter(({ fact }) => fact.quantity.unit === unit),
    }));
    const facts = rows.map(({ fact }) => fact);
    return {
      id: chartId(id, unit),
      title,
      takeaway: [renderBroken(page, facts)],
      marks: facts.map((fact) => markOf(fact, false)),
      overYears: false,
      draw: (whole, axis) =>
        rowChart(
          page,
          whole,
          axis,
          own.filter((group) => group.rows.length > 0),
        ),
    };
  });
}

/** All figures of an indicator, in the order of time; those without a period last, by publication. */
export function indicatorFigures({ data }: Page, indicator: string): Observation[] {
  return series(data, { indicator, frequency: "all" }).flatMap(({ facts }) => facts);
}
