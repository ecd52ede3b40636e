import { isData } from "./is-data";
import { onceForEach } from "./once-for-each";

/**
 * The parts of a dataset that a helper reads: the lists themselves.
 *
 * Throws `TypeError`, naming the helper, for what is no dataset or lacks one of them. Should somebody have put members on
 * `Object.prototype`, a field that a fact leaves out would seem to be there; then the lists are of copies without one.
 */
export function readParts<D extends object, K extends keyof D & string>(
  helper: string,
  data: D,
  ...parts: readonly K[]
): Pick<D, K> {
  if (!isData(data)) throw new TypeError(`${helper}: the dataset is ${name(data)}; allowed: ${listParts(parts)}`);
  for (const part of parts)
    if (!Array.isArray(data[part]))
      throw new TypeError(`${helper}: the dataset has no list "${part}"; allowed: ${listParts(parts)}`);
  return isPolluted()
    ? Object.assign(bare(), ...parts.map((part) => ({ [part]: copyOf(data[part] as readonly unknown[]) })))
    : data;
}

/** A record that a helper is given, such as a fact: with the checks and the care of {@link readParts}. */
export function readRecord<T extends object>(helper: string, what: string, value: T): T {
  if (!isData(value)) throw new TypeError(`${helper}: the ${what} is ${name(value)}; allowed: a ${what}`);
  return isPolluted() ? (withoutPrototype(value) as T) : value;
}

/** Whether a member that somebody put on `Object.prototype` seems to be a field of every fact. The language has none to list. */
function isPolluted(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

const copyOf = /* @__PURE__ */ onceForEach((list: readonly unknown[]): readonly unknown[] =>
  list.map(withoutPrototype),
);

function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (!isData(value)) return value;
  const copy = bare();
  for (const key of Object.keys(value)) copy[key] = withoutPrototype(value[key]);
  return copy;
}

function bare(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function listParts(parts: readonly string[]): string {
  return parts.length === 0 ? "an object" : `an object with ${parts.join(", ")}`;
}

function name(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : String(value);
}
