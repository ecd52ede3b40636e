import type { z } from "zod";
import type { Issue, Problem } from "../../ground/issue";
import type { unknownId } from "../../ground/unknown-id";
import type { indicatorsSchema } from "../../schema/lists";
import type { SeedList } from "./read-list";

/** The problem of an id that its list does not have; none if it may stand in what of the list could not be read. */
export type Unknown = (list: Parameters<typeof unknownId>[0], id: string) => Problem | undefined;

/** Every whole that is no entity, or that becomes a part of itself. */
export function checkWholes(
  { entries, issue }: SeedList<{ readonly id: string; readonly partOf?: string }>,
  unknown: Unknown,
): Issue[] {
  const whole = new Map(entries.map(({ id, partOf }) => [id, partOf]));
  return entries.flatMap(({ id, partOf }, index) => {
    const problem = partOf && (unknown("entity", partOf) ?? (isItsOwnPart(id, whole) ? circular(id) : undefined));
    return problem ? [issue(index, ["partOf"], problem)] : [];
  });
}

function isItsOwnPart(id: string, whole: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = whole.get(id); at !== undefined && !seen.has(at); at = whole.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

const circular = (id: string): Problem => ({
  found: `"${id}", which becomes a part of itself`,
  expected: "wholes that do not run in a circle",
  fix: "take one partOf of the circle away",
});

/** Every link of an indicator that leads neither to an indicator nor, for a count, to a predicate. */
export function checkLinks(
  { entries, issue }: SeedList<z.output<typeof indicatorsSchema>[number]>,
  unknown: Unknown,
): Issue[] {
  return entries.flatMap((indicator, index) => {
    const { sumOf = [], growthOf, shareOf, cumulates, countsObjectsOf, countsSubjectsOf } = indicator;
    const check = (list: "indicator" | "predicate", path: readonly (string | number)[], target: string | undefined) => {
      const problem = target === undefined ? undefined : unknown(list, target);
      return problem ? [issue(index, path, problem)] : [];
    };
    return [
      ...sumOf.flatMap((target, part) => check("indicator", ["sumOf", part], target)),
      ...Object.entries({ growthOf, shareOf, cumulates }).flatMap(([key, id]) => check("indicator", [key], id)),
      ...Object.entries({ countsObjectsOf, countsSubjectsOf }).flatMap(([key, id]) => check("predicate", [key], id)),
    ];
  });
}
