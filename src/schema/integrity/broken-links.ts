import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Indicator, IndicatorType } from "../../model/indicator";
import type { DatasetProblem } from "../dataset-problem";
import { nowhere } from "./broken-references";
import { circlesIn } from "./circles-in";

/** A field that leads from an indicator to another: the types that can have it, and those that it can lead to. */
interface Link {
  readonly field: "sumOf" | "growthOf" | "shareOf" | "cumulates";
  readonly from: readonly IndicatorType[];
  readonly to: readonly IndicatorType[];
}

const LEVELS: readonly IndicatorType[] = ["flow", "stock", "count"];

const LINKS: readonly Link[] = [
  { field: "sumOf", from: LEVELS, to: LEVELS },
  { field: "growthOf", from: ["growth"], to: LEVELS },
  { field: "shareOf", from: ["share"], to: LEVELS },
  { field: "cumulates", from: ["stock"], to: ["flow"] },
];

/** The unit that an indicator of a type has, if there is but one. */
const UNIT_OF_TYPE: Readonly<Partial<Record<IndicatorType, Indicator["unit"]>>> = {
  share: "percent",
  growth: "percent",
  count: "1",
};

/** Every link between indicators, and from entity to entity, that leads nowhere, in a circle, or to what cannot fit. */
export function brokenLinks(data: Dataset): DatasetProblem[] {
  const { entities, indicators } = data;
  const wholes = entities.flatMap(({ id, partOf }) =>
    partOf === undefined || indexById(entities).has(partOf)
      ? []
      : [nowhere(["entities", id, "partOf"], partOf, "entities")],
  );
  return [
    ...wholes,
    ...circlesIn(entities, ({ partOf }) => [partOf ?? []].flat()).map((id) => circle(["entities", id, "partOf"], id)),
    ...circlesIn(indicators, (indicator) => LINKS.flatMap(({ field }) => targetsOf(indicator, field))).map((id) =>
      circle(["indicators", id], id),
    ),
    ...indicators.flatMap((indicator) => [
      ...wrongUnit(indicator),
      ...wrongTargets(indicator, data),
      ...wrongCounts(indicator, data),
    ]),
  ];
}

function targetsOf(indicator: Indicator, field: Link["field"]): readonly string[] {
  return [indicator[field] ?? []].flat();
}

function wrongTargets(indicator: Indicator, { indicators }: Dataset): DatasetProblem[] {
  const path = (field: string) => ["indicators", indicator.id, field];
  return LINKS.flatMap(({ field, from, to }) =>
    targetsOf(indicator, field).flatMap((id) => {
      const target = indexById(indicators).get(id);
      if (target === undefined) return [nowhere(path(field), id, "indicators")];
      const fits = from.includes(indicator.type) && to.includes(target.type);
      const sums = field !== "sumOf" || (target.type === indicator.type && target.unit === indicator.unit);
      return fits && sums ? [] : [unfit(path(field), indicator, target)];
    }),
  );
}

function wrongCounts(indicator: Indicator, { predicates }: Dataset): DatasetProblem[] {
  const { id, type, countsObjectsOf, countsSubjectsOf } = indicator;
  return Object.entries({ countsObjectsOf, countsSubjectsOf }).flatMap(([field, predicate]) => {
    if (predicate === undefined) return [];
    const path = ["indicators", id, field];
    if (!indexById(predicates).has(predicate)) return [nowhere(path, predicate, "predicates")];
    return type === "count" ? [] : [{ path, found: type, expected: "count", fix: "take the link away" }];
  });
}

function wrongUnit({ id, type, unit, sumOf }: Indicator): DatasetProblem[] {
  const expected = UNIT_OF_TYPE[type];
  const path = ["indicators", id, "unit"];
  const fix = "mend the unit, or the type";
  const one =
    sumOf !== undefined && sumOf.length < 2
      ? [
          {
            path: ["indicators", id, "sumOf"],
            found: `${sumOf.length} parts`,
            expected: "two or more",
            fix: "name the others",
          },
        ]
      : [];
  return expected === undefined || expected === unit
    ? one
    : [...one, { path, found: unit, expected: `${expected}, as it is a ${type}`, fix }];
}

const circle = (path: readonly string[], id: string): DatasetProblem => ({
  path,
  found: `"${id}", which leads into a circle`,
  expected: "links that do not run in a circle",
  fix: "take one link of the circle away",
});

const unfit = (path: readonly string[], from: Indicator, to: Indicator): DatasetProblem => ({
  path,
  found: `${to.type} "${to.id}" (${to.unit}) for a ${from.type} (${from.unit})`,
  expected: "sums of their like, growths and shares of a level, a stock that adds up a flow",
  fix: "name another indicator, or mend the type",
});
