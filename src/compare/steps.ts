import { isLabel } from "../list/canonical-text";
import { factParts } from "../list/dataset-parts";
import { isData } from "../list/is-data";
import type { DatasetPart, Step } from "./comparison";
import { isSame } from "./is-same";

/** The step of a change, and why. */
export interface Reasoned {
  readonly step: Step;
  readonly reason: string;
}

const ORDER: readonly Step[] = ["none", "patch", "minor", "major", "blocked"];

/** The greatest of the steps; `none` of none. */
export function greatestStep(steps: readonly Step[]): Step {
  return steps.reduce((most, step) => (rankOf(step) > rankOf(most) ? step : most), "none");
}

/** The place of a step in their order, from 0 for `none`. */
export function rankOf(step: Step): number {
  return ORDER.indexOf(step);
}

/** Whether the entries of a part are facts: those alone are renamed or withdrawn. */
export function isFactPart(part: DatasetPart): boolean {
  return (factParts as readonly DatasetPart[]).includes(part);
}

/** What an entry that came or went calls for. */
export function stepOfEntry(part: DatasetPart, type: "added" | "removed", withdrawn: boolean): Reasoned {
  if (part === "findings") return { step: "minor", reason: type === "added" ? "a finding opened" : "a finding closed" };
  if (type === "added") return { step: "minor", reason: `added to ${part}` };
  if (part === "predicates" || part === "posts") return { step: "major", reason: "a value removed from a fixed list" };
  if (part === "aliases" || part === "withdrawn")
    return { step: "blocked", reason: "an id that was explained is explained no more" };
  return withdrawn
    ? { step: "minor", reason: "withdrawn, with a tombstone" }
    : { step: "blocked", reason: "an id gone with neither alias nor tombstone" };
}

/** The fields that say what an entry is about, as its id does. */
const MEANING: Partial<Record<DatasetPart, readonly string[]>> = {
  entities: ["type"],
  indicators: ["unit", "type", "sumOf", "growthOf", "shareOf", "cumulates", "countsObjectsOf", "countsSubjectsOf"],
  predicates: ["exclusive", "partner", "ranking"],
  observations: ["kind", "article", "indicator", "subject", "partner"],
  roles: ["kind", "article", "person", "post"],
  events: ["kind", "article", "event"],
  statements: ["kind", "article", "subject", "partner", "predicate", "object"],
};

/** What a changed field calls for; ids are made of keys, so a renamed entry has another key, which its alias explains. */
export function stepOfField(
  part: DatasetPart,
  field: string,
  older: unknown,
  newer: unknown,
  isRenamed: boolean,
): Reasoned {
  if (isLabel(part, field)) return { step: "patch", reason: "a label, note or comment" };
  if (MEANING[part]?.includes(field))
    return isRenamed
      ? { step: "minor", reason: "a corrected key, with an alias" }
      : { step: "major", reason: "a changed meaning" };
  if (differsOnlyInNote(older, newer)) return { step: "patch", reason: "a label, note or comment" };
  if (memberOf(older, "unit") !== memberOf(newer, "unit")) return { step: "major", reason: "a changed unit" };
  return { step: "minor", reason: `a corrected ${field}` };
}

/** Times carry notes of their own. */
function differsOnlyInNote(older: unknown, newer: unknown): boolean {
  return isData(older) && isData(newer) && isSame({ ...older, note: "" }, { ...newer, note: "" });
}

function memberOf(value: unknown, key: string): unknown {
  return isData(value) ? value[key] : undefined;
}
