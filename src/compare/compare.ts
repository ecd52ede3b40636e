import { datasetParts } from "../list/dataset-parts";
import { readParts } from "../list/read-parts";
import type { DatasetFile } from "../model/dataset";
import type { Finding } from "../model/finding";
import type { Change, Comparison, Correction, DatasetPart } from "./comparison";
import { fieldsGone } from "./fields-gone";
import { isSame } from "./is-same";
import { greatestStep, isFactPart, rankOf, stepOfEntry, stepOfField } from "./steps";

/**
 * What became of the older dataset in the newer one: every change, in the order of parts and ids, and the version step
 * that they call for together.
 *
 * An id gone with neither alias nor tombstone is `blocked`; a changed meaning or unit, a field removed or retyped, a
 * value removed from or redefined in a fixed list is `major`; an added fact or entity, a corrected value or period, an
 * alias, an opened or closed finding is `minor`; a label, note or comment is `patch`. The order of entries is nothing.
 * Pure. Throws `TypeError` for what is no dataset, saying which of the two.
 * @category Comparing
 * @since 1.0.0
 * @example
 * compare(dataset, dataset).step; // => "none"
 */
export function compare(older: DatasetFile, newer: DatasetFile): Comparison {
  readParts("compare, older", older, ...datasetParts);
  readParts("compare, newer", newer, ...datasetParts);
  const moves = new Map(newer.aliases.map(({ from, to }) => [from, to]));
  const tombstones = new Set(newer.withdrawn.map(({ id }) => id));
  const changes = [
    ...datasetParts.flatMap((part) => compareEntries(part, older[part], newer[part], moves, tombstones)),
    ...datasetParts.flatMap((part) => fieldsGone(part, older[part], newer[part])),
  ];
  const ofFacts = changes.filter(({ part }) => isFactPart(part));
  const ids = (type: Change["type"]) => ofFacts.filter((change) => change.type === type).map(({ id }) => id);
  const findings = (type: Change["type"]) =>
    changes.filter((change) => change.part === "findings" && change.type === type);
  return {
    step: greatestStep(changes.map(({ step }) => step)),
    changes,
    added: ids("added"),
    removed: ids("removed"),
    moved: ofFacts.flatMap(({ type, id, to }) => (type === "moved" && to !== undefined ? [{ from: id, to }] : [])),
    corrected: correctionsOf(ofFacts, older, newer, moves),
    opened: findings("added").map(({ newer: opened }) => opened as Finding),
    closed: findings("removed").map(({ older: closed }) => closed as Finding),
  };
}

type DataEntry = Readonly<Record<string, unknown>>;

function compareEntries(
  part: DatasetPart,
  older: readonly object[],
  newer: readonly object[],
  moves: ReadonlyMap<string, string>,
  tombstones: ReadonlySet<string>,
): Change[] {
  const [before, after] = [byKey(older), byKey(newer)];
  const changes: Change[] = [];
  const arrived = new Set<string>();
  for (const [id, entry] of before) {
    const to = after.has(id) ? id : moves.get(id);
    const successor = to === undefined ? undefined : after.get(to);
    if (to === undefined || successor === undefined) {
      const isWithdrawn = tombstones.has(id) || (to !== undefined && tombstones.has(to));
      changes.push({ part, id, type: "removed", older: entry, ...stepOfEntry(part, "removed", isWithdrawn) });
      continue;
    }
    arrived.add(to);
    if (to !== id) changes.push({ part, id, type: "moved", to, step: "minor", reason: "a new id, and an alias" });
    changes.push(...compareFields(part, entry, successor));
  }
  for (const [id, entry] of after)
    if (!arrived.has(id)) changes.push({ part, id, type: "added", newer: entry, ...stepOfEntry(part, "added", false) });
  return changes.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function byKey(entries: readonly object[]): Map<string, DataEntry> {
  return new Map(entries.map((entry) => [keyOf(entry as DataEntry), entry as DataEntry]));
}

/** An alias has no id of its own: what it renames is its key. */
function keyOf(entry: DataEntry): string {
  return String(entry["id"] ?? entry["from"]);
}

function compareFields(part: DatasetPart, older: DataEntry, newer: DataEntry): Change[] {
  const id = keyOf(older);
  const isRenamed = id !== keyOf(newer);
  return Object.keys({ ...older, ...newer })
    .filter((field) => field !== "id" && !isSame(older[field], newer[field]))
    .map((field) => ({
      part,
      id,
      type: "changed",
      field,
      older: older[field],
      newer: newer[field],
      ...stepOfField(part, field, older[field], newer[field], isRenamed),
    }));
}

function correctionsOf(
  changes: readonly Change[],
  older: DatasetFile,
  newer: DatasetFile,
  moves: ReadonlyMap<string, string>,
): Correction[] {
  const [before, after] = [quotesOf(older), quotesOf(newer)];
  const isCorrection = ({ type, step }: Change) => type === "changed" && rankOf(step) > rankOf("patch");
  return changes.filter(isCorrection).map(({ id, field = "", older: old, newer: now }) => ({
    id,
    field,
    older: old,
    newer: now,
    olderQuote: before.get(id) ?? "",
    newerQuote: after.get(id) ?? after.get(moves.get(id) ?? "") ?? "",
  }));
}

function quotesOf(data: DatasetFile): ReadonlyMap<string, string> {
  const facts = [...data.observations, ...data.roles, ...data.events, ...data.statements];
  return new Map(facts.map(({ id, quote }) => [id, quote.exact]));
}
