import type { z } from "zod";
import type { Issue } from "../../ground/issue";
import { explainShape } from "./check-shape";
import type { Path, YamlFile } from "./parse-yaml";

/** What of a file has its shape. */
export interface Entries<T> {
  /** Without the entries that have not; `undefined` if something else is wrong. */
  readonly value: T | undefined;
  /** Which entries of the list are in it, by their positions in the file. */
  readonly kept: readonly number[];
  readonly issues: readonly Issue[];
}

/** The data as the schema describes it, without the entries of the list at `path` that are not so, and why they are not. */
export function checkEntries<S extends z.ZodType>(yaml: YamlFile, schema: S, path: Path): Entries<z.output<S>> {
  const all = Array.from(listAt(yaml.value, path).keys());
  const first = schema.safeParse(yaml.value, { reportInput: true });
  if (first.success) return { value: first.data, kept: all, issues: [] };
  const broken = new Set(first.error.issues.map((issue) => issue.path[path.length]));
  const kept = all.filter((index) => !broken.has(index));
  const issues = explainShape(yaml, schema, first.error.issues);
  const second = schema.safeParse(withList(yaml.value, path, (list) => kept.map((index) => list[index])));
  return { value: second.success ? second.data : undefined, kept, issues };
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null)?.[step], value);
  return Array.isArray(list) ? list : [];
}

function withList(value: unknown, path: Path, change: (list: readonly unknown[]) => unknown[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return Array.isArray(value) ? change(value) : value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return value;
  const inner = (value as Record<string | number, unknown>)[step];
  return { ...value, [step]: withList(inner, rest, change) };
}
