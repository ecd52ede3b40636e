import { isData } from "../../../src/list/is-data";
import { damagesTo } from "./damages-to";
import { GONE } from "./gone";

export type Path = readonly (string | number)[];

/** A copy of some data with one thing changed. */
export interface Mutant {
  /** The field, whatever entry it is of: `observations › * › quantity › min`. */
  readonly field: string;
  /** What was done to it. */
  readonly damage: string;
  readonly path: Path;
  /** The copy; the rest of it is shared with the original. */
  readonly data: unknown;
}

/** A value somewhere in the data, and others that stand in the same field of other entries. */
export interface Site {
  readonly path: Path;
  readonly field: string;
  readonly value: unknown;
  readonly others: readonly unknown[];
}

/** Every value in the data, itself too, with the others of its field: at most `most` sites a field. */
export function sitesIn(data: unknown, most = Number.POSITIVE_INFINITY): Site[] {
  const found = valuesIn(data, []);
  const fields = new Map<string, { path: Path; value: unknown }[]>();
  for (const each of found) {
    const field = fieldOf(each.path);
    fields.set(field, [...(fields.get(field) ?? []).slice(0, 400), each]);
  }
  return [...fields].flatMap(([field, sites]) =>
    sites.slice(0, most).map(({ path, value }) => ({ path, field, value, others: sites.map((site) => site.value) })),
  );
}

/** Every mutant of one site. */
export function mutantsOf(data: unknown, { path, field, value, others }: Site): Mutant[] {
  return Object.entries(damagesTo(value, others)).map(([damage, changed]) => ({
    field,
    damage,
    path,
    data: replaced(data, path, changed),
  }));
}

function valuesIn(value: unknown, path: Path): { path: Path; value: unknown }[] {
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : isData(value)
      ? Object.entries(value)
      : [];
  return [{ path, value }, ...members.flatMap(([key, member]) => valuesIn(member, [...path, key]))];
}

function fieldOf(path: Path): string {
  return path.map((key) => (typeof key === "number" ? "*" : key)).join(" › ");
}

/** A copy of the data with another value at a place. */
export function replaced(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(data) ? ([...data] as never) : { ...(data as object) };
  const changed = replaced(copy[key], rest, value);
  if (changed !== GONE) copy[key] = changed;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key];
  return copy;
}
