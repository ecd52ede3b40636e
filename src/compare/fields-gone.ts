import type { Change, DatasetPart } from "./comparison";

/**
 * The fields that every entry of a part had and now none has, and those whose type is another in all of them: what makes
 * a program stop that reads them. A field that only some entries have may come and go with them.
 */
export function fieldsGone(part: DatasetPart, older: readonly object[], newer: readonly object[]): Change[] {
  if (older.length === 0 || newer.length === 0) return [];
  const after = fieldsOf(newer);
  return [...fieldsOf(older)].flatMap(([field, { count, types }]): Change[] => {
    const base = { part, id: field, type: "changed", field, step: "major" } as const;
    const now = after.get(field);
    if (now === undefined) return count === older.length ? [{ ...base, reason: "a field removed" }] : [];
    const isRetyped = types.size > 0 && now.types.size > 0 && [...types].every((type) => !now.types.has(type));
    return isRetyped ? [{ ...base, reason: "a field retyped" }] : [];
  });
}

interface SeenField {
  count: number;
  readonly types: Set<string>;
}

/** The fields of all entries, those inside others as `quantity.value`. Null is of every type. */
function fieldsOf(entries: readonly object[]): Map<string, SeenField> {
  const fields = new Map<string, SeenField>();
  const note = (name: string, value: unknown) => {
    const field = fields.get(name) ?? { count: 0, types: new Set() };
    field.count += 1;
    if (value !== null) field.types.add(Array.isArray(value) ? "list" : typeof value);
    fields.set(name, field);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [key, member] of Object.entries(value)) note(`${name}.${key}`, member);
  };
  for (const entry of entries) for (const [key, value] of Object.entries(entry)) note(key, value);
  return fields;
}
