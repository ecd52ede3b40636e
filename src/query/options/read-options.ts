import { isDay } from "../../time/day";

/** What an option may be: a test, and the words for what passes it. */
export interface OptionCheck {
  readonly allowed: string;
  readonly test: (value: unknown) => boolean;
}

/** Any text: an id that the data does not have matches nothing, and is no mistake. */
export const anyText: OptionCheck = { allowed: "a text", test: (value) => typeof value === "string" };

/** A day of the calendar as `YYYY-MM-DD`. */
export const isoDayCheck: OptionCheck = {
  allowed: "a day of the calendar as YYYY-MM-DD",
  test: (value) => typeof value === "string" && isDay(value),
};

export const yesOrNo: OptionCheck = { allowed: "true or false", test: (value) => typeof value === "boolean" };

/** What is left out of an answer unless it is asked for: `include: "unknown"`. */
export const unknownToo: OptionCheck = { allowed: "unknown", test: (value) => value === "unknown" };

/** One of a few words. */
export function oneOf(...words: readonly string[]): OptionCheck {
  return { allowed: words.join(", "), test: (value) => typeof value === "string" && words.includes(value) };
}

/** Either of two checks. */
export function either(first: OptionCheck, second: OptionCheck): OptionCheck {
  return {
    allowed: `${first.allowed}, or ${second.allowed}`,
    test: (value) => first.test(value) || second.test(value),
  };
}

/**
 * The options, checked, as a plain object with all members that are known; those left out are `undefined`.
 *
 * Throws `TypeError` if the options are no object, have an unknown member or one that cannot be read, and
 * `RangeError` if a value is not allowed. Reads own members only: what somebody put on `Object.prototype` is no option.
 */
export function readOptions<T extends object>(
  helper: string,
  options: T,
  checks: { readonly [K in keyof T]-?: OptionCheck },
): T {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`${helper}: the options are ${showOption(options)}; allowed: an object`);
  const read: Record<string, unknown> = Object.fromEntries(Object.keys(checks).map((key) => [key, undefined]));
  for (const key of ownKeys(helper, options)) {
    const check = Object.hasOwn(checks, key) ? checks[key as keyof T] : undefined;
    if (check === undefined)
      throw new TypeError(`${helper}: unknown option ${showOption(key)}; allowed: ${Object.keys(checks).join(", ")}`);
    const value = readMember(helper, options, key);
    if (value === undefined) continue;
    checkValue(helper, `option ${showOption(key)}`, value, check);
    read[key] = value;
  }
  return read as T;
}

/** Throws `RangeError` if the value of a parameter is not allowed. */
export function checkValue(helper: string, name: string, value: unknown, check: OptionCheck): void {
  if (!check.test(value)) throw new RangeError(`${helper}: ${name} is ${showOption(value)}; allowed: ${check.allowed}`);
}

function ownKeys(helper: string, options: object): string[] {
  try {
    return Object.keys(options);
  } catch {
    throw new TypeError(`${helper}: the options cannot be read; allowed: an object`);
  }
}

function readMember(helper: string, options: object, key: string): unknown {
  try {
    return (options as Record<string, unknown>)[key];
  } catch {
    throw new TypeError(`${helper}: option ${showOption(key)} cannot be read; allowed: a plain value`);
  }
}

function showOption(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return typeof value === "object" && value !== null ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}
