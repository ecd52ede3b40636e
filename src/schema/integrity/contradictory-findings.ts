import { fromDecimal, multiply, powerOfTen, toNumberNearest } from "../../exact/rational";
import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Finding } from "../../model/finding";
import type { Interval } from "../../model/quantity";
import type { DatasetProblem } from "../dataset-problem";
import { nowhere } from "./broken-references";

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
  const { sides = [] } = finding;
  return sides.flatMap((side, index) => {
    const path = pathTo(finding, "sides", String(index));
    const strange = side.facts.filter((id) => !finding.facts.includes(id));
    const [id = ""] = side.facts;
    const fact = side.from === "stated" ? indexById(facts).get(id) : undefined;
    const isOther =
      fact !== undefined && (fact.kind !== "observation" || fact.quantity.unit !== side.unit || side.facts.length > 1);
    return [
      ...strange.map((other) => unlike([...path, "facts"], `"${other}"`, "a fact that the finding names")),
      ...(isEmpty(side) ? [unlike([...path, "min"], shown(side), "a min below its max")] : []),
      ...(isOther
        ? [unlike([...path, "from"], `stated, ${side.unit}`, "the one figure that is stated, in its unit")]
        : []),
    ];
  });
}

function wrongGap(finding: Finding): DatasetProblem[] {
  const { gap, sides = [] } = finding;
  if (gap === undefined) return [];
  const { min, max, unit } = gap;
  const path = pathTo(finding, "gap");
  const isNone = min === null || min < 0 || (max !== null && max < min);
  const isForeign = sides.length > 0 && sides.every((side) => side.unit !== unit);
  return [
    ...(isNone ? [unlike(path, shown(gap), "a least distance of zero or more, and a most that is no smaller")] : []),
    ...(isForeign ? [unlike([...path, "unit"], unit, "the unit of its sides")] : []),
  ];
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

function shown({ min, max }: Interval): string {
  return `${min} to ${max}`;
}

const unlike = (path: readonly string[], found: string, expected: string): DatasetProblem => ({
  path,
  found,
  expected,
  fix: "let the audit find it again",
});
