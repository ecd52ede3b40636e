import type { Change, DatasetPart } from "../../src/compare/comparison";
import { datasetParts } from "../../src/list/dataset-parts";
import type { Dataset } from "../../src/model/dataset";

type Entry = Record<string, unknown>;

/** The parts of the older dataset with the changes made to them, each sorted by key. */
export function applyChanges(older: Dataset, changes: readonly Change[]): Record<DatasetPart, Entry[]> {
  const made = datasetParts.map((part) => [
    part,
    applyTo(
      older[part],
      changes.filter((change) => change.part === part),
    ),
  ]);
  return Object.fromEntries(made) as Record<DatasetPart, Entry[]>;
}

/** The entries sorted by their key, as {@link applyChanges} gives them. */
export function sortedByKey(entries: readonly object[]): Entry[] {
  return [...(entries as Entry[])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function applyTo(entries: readonly object[], changes: readonly Change[]): Entry[] {
  const byKey = new Map((entries as Entry[]).map((entry) => [keyOf(entry), { ...entry }]));
  for (const { type, id, field, to, newer } of changes) {
    const entry = byKey.get(id);
    if (type === "added") byKey.set(id, newer as Entry);
    else if (type === "removed") byKey.delete(id);
    else if (type === "moved" && entry) entry["id"] = to;
    else if (field !== undefined && entry) {
      if (newer === undefined) delete entry[field];
      else entry[field] = newer;
    }
  }
  return sortedByKey([...byKey.values()]);
}

function keyOf(entry: Entry): string {
  return String(entry["id"] ?? entry["from"]);
}
