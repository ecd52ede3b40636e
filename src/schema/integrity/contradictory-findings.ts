import { boundsOf } from "../../exact/bounds-of";
import { subtractBounds } from "../../exact/exact-interval";
import { fromDecimal, multiply, powerOfTen, type Rational, toNumberNearest } from "../../exact/rational";
import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import type { Finding, FindingSide, Gap } from "../../model/finding";
import type { Interval } from "../../model/quantity";
import type { DatasetProblem } from "../dataset-problem";
import { nowhere } from "./broken-references";

/** The ends of sides and gaps are each rounded outward at six decimals. */
const ROUNDING = 4e-6;
/** A scale word is at most so many powers of ten off. */
const MOST_POWERS = 15;

/** Every finding about facts that are not there, or whose sides, gap or repair cannot be. */
export function contradictoryFindings(data: Dataset): DatasetProblem[] {
  return data.findings.flatMap((finding) => [
    ...wrongId(finding),
    ...finding.facts
      .filter((id) => !indexById(data.facts).has(id))
      .map((id) => nowhere(pathTo(finding, "facts"), id, "facts")),
    ...wrongSides(finding, data),
    ...wrongGap(finding),
    ...wrongRepair(finding, data),
  ]);
}

const pathTo = ({ id }: Finding, ...fields: readonly string[]): string[] => ["findings", id, ...fields];

function wrongId(finding: Finding): DatasetProblem[] {
  const { id, rule } = finding;
  if (id.startsWith(`${rule}.`)) return [];
  return [
    {
      path: pathTo(finding),
      found: `"${id}"`,
      expected: `an id that begins with ${rule}.`,
      fix: "mend the rule, or the id",
    },
  ];
}

function wrongSides(finding: Finding, { facts }: Dataset): DatasetProblem[] {
  const { sides } = finding;
  if (sides === undefined) return [];
  const lonely = sides.length < 2 ? [unlike(pathTo(finding, "sides"), `${sides.length}`, "two sides or more")] : [];
  const each = sides.flatMap((side, index) => {
    const path = pathTo(finding, "sides", String(index));
    const strange = side.facts.filter((id) => !finding.facts.includes(id));
    return [
      ...strange.map((other) => unlike([...path, "facts"], `"${other}"`, "a fact that the finding names")),
      ...(isEmpty(side) ? [unlike([...path, "min"], showInterval(side), "a min below its max")] : []),
      ...(side.from === "stated" ? misstated(side, indexById(facts).get(side.facts[0] ?? ""), path) : []),
    ];
  });
  return [...lonely, ...each];
}

/** What is stated is one figure, as it stands in its fact. */
function misstated(side: FindingSide, fact: Fact | undefined, path: readonly string[]): DatasetProblem[] {
  if (fact?.kind !== "observation" || side.facts.length > 1)
    return [unlike([...path, "facts"], side.facts.join(", "), "the one figure that is stated")];
  const { min, max, unit } = fact.quantity;
  if (side.min === min && side.max === max && side.unit === unit) return [];
  return [
    unlike(path, `${showInterval(side)} ${side.unit}`, `${showInterval({ min, max })} ${unit}, as "${fact.id}" has it`),
  ];
}

function wrongGap(finding: Finding): DatasetProblem[] {
  const { gap, sides = [] } = finding;
  if (gap === undefined) return [];
  const path = pathTo(finding, "gap");
  if (gap.min === null || gap.min < 0 || (gap.max !== null && gap.max < gap.min))
    return [unlike(path, showInterval(gap), "a least distance of zero or more, and a most that is no smaller")];
  const isBetween = sides.some((upper) => sides.some((lower) => isGapBetween(gap, upper, lower)));
  return isBetween ? [] : [unlike(path, `${showInterval(gap)} ${gap.unit}`, "the distance between two of the sides")];
}

function isGapBetween(gap: Gap, upper: FindingSide, lower: FindingSide): boolean {
  const { min, max } = subtractBounds(boundsOf(upper), boundsOf(lower));
  const isClose = (end: number | null, exact: Rational | null) =>
    end === null || exact === null
      ? end === exact
      : Math.abs(end - toNumberNearest(exact)) <= ROUNDING + Math.abs(end) * Number.EPSILON;
  return upper.unit === gap.unit && lower.unit === gap.unit && isClose(gap.min, min) && isClose(gap.max, max);
}

function wrongRepair(finding: Finding, { observations }: Dataset): DatasetProblem[] {
  const { repair, facts } = finding;
  if (repair === undefined) return [];
  const { fact: id, power, value } = repair;
  const path = pathTo(finding, "repair");
  const fact = indexById(observations).get(id);
  if (fact === undefined || !facts.includes(id))
    return [unlike([...path, "fact"], `"${id}"`, "a figure that the finding names")];
  if (power === 0 || Math.abs(power) > MOST_POWERS)
    return [unlike([...path, "power"], String(power), "a power of ten other than 0")];
  const expected = toNumberNearest(multiply(fromDecimal(fact.quantity.value), powerOfTen(power)));
  return value === expected
    ? []
    : [unlike([...path, "value"], String(value), `${expected}, 10^${power} times the value`)];
}

function isEmpty({ min, max }: Interval): boolean {
  return min !== null && max !== null && min >= max;
}

function showInterval({ min, max }: Interval): string {
  return `${min} to ${max}`;
}

const unlike = (path: readonly string[], found: string, expected: string): DatasetProblem => ({
  path,
  found,
  expected,
  fix: "let the audit find it again",
});
