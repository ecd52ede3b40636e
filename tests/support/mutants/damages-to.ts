import { isData } from "../../../src/list/is-data";
import { GONE } from "./gone";

type Damages = Readonly<Record<string, unknown>>;

/** What can be done to a value, by name: to any value, and to one of its kind. `others` stand in the same field elsewhere. */
export function damagesTo(value: unknown, others: readonly unknown[]): Damages {
  const other = others.find((each) => JSON.stringify(each) !== JSON.stringify(value));
  const swapped = other === undefined ? {} : { swapped: other };
  return { "left out": GONE, null: null, text: "x", number: 7, list: [], ...swapped, ...damagesToKind(value, others) };
}

function damagesToKind(value: unknown, others: readonly unknown[]): Damages {
  if (typeof value === "string") return damagesToText(value);
  if (typeof value === "number") return damagesToNumber(value);
  if (typeof value === "boolean") return { negated: !value };
  if (Array.isArray(value)) return damagesToList(value);
  return isData(value) ? damagesToRecord(value, others.filter(isData)) : {};
}

function damagesToText(text: string): Damages {
  return {
    emptied: "",
    blank: " ",
    cut: text.slice(0, -1),
    "with a letter more": `${text}x`,
    "in capitals": text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase(),
    "with a digit changed": text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    "with a control character": `${text}\u0007`,
    "with half a character": `${text}\ud800`,
    "with a mark of direction": `\u202e${text}`,
    "made a script": "javascript:alert(1)",
    "made a path": "../../x",
    "named as every object": "constructor",
  };
}

function damagesToNumber(number: number): Damages {
  return {
    raised: number + 1,
    lowered: number - 1,
    "ten times": number * 10,
    negated: -number,
    zero: 0,
    "with a fraction": number + 0.5,
    huge: 1e300,
    "too large": 400,
    "no number": Number.NaN,
    endless: Number.POSITIVE_INFINITY,
  };
}

function damagesToList(list: readonly unknown[]): Damages {
  const [first, ...rest] = list;
  return first === undefined ? {} : { doubled: [first, ...list], reversed: list.toReversed(), beheaded: rest };
}

/** A field that is new to all, and each that others of its kind have. */
function damagesToRecord(
  record: Readonly<Record<string, unknown>>,
  others: readonly Readonly<Record<string, unknown>>[],
): Damages {
  const foreign = Object.assign({}, ...others) as Record<string, unknown>;
  const added = Object.keys(foreign)
    .filter((key) => !Object.hasOwn(record, key))
    .map((key) => [`with ${key}`, { ...record, [key]: foreign[key] }] as const);
  return { "with an unknown field": { ...record, unknown: 1 }, ...Object.fromEntries(added) };
}
