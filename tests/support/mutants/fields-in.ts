import type { Schema } from "../../formats/row-schemas";

/** Every field that a JSON Schema describes, entries of lists as `*`: `observations › * › quantity › min`. */
export function fieldsIn(schema: Schema, path: readonly string[] = []): string[] {
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, member]) => fieldsIn(member, [...path, key]));
  const [first] = schema.prefixItems ?? [];
  const item = first ?? (typeof schema.items === "object" ? schema.items : undefined);
  const items = item === undefined ? [] : fieldsIn(item, [...path, "*"]);
  const kinds = (schema.anyOf ?? []).flatMap((kind) => fieldsIn(kind, path));
  return [...new Set([path.join(" › "), ...members, ...items, ...kinds])].filter((field) => field !== "");
}
