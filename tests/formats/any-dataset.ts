import * as fc from "fast-check";
import type { Dataset } from "../../src/model/dataset";
import { withFacts } from "../support/formats";
import { DATASET_SCHEMA, type Schema } from "./row-schemas";

const HOSTILE = [
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\t=1+1",
  " =1+1",
  "=1+1",
  '=cmd|" /C calc"!A0',
  "+1",
  "-1",
  "@SUM(A1)",
  "＝1+1",
  "'",
  "''",
  "'=1",
  " ",
  "</script>",
  "😀",
  "\u2028",
  "\u2029",
  "\u0085",
  "\ufeff",
  "null",
  "[]",
  "__proto__",
  "@id",
  "kef:entity/x",
  "\\N",
  "0x1F",
  "1e5",
  "é",
];

/** Text that some format, reader or spreadsheet takes for something else. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 5 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join("").replaceAll("\0", ""))
  .filter((text) => text !== "");

/** Texts of every pattern and format that the schema has. */
const WELL_FORMED = [
  "kz",
  "roman-vassilenko",
  "a000",
  "a1234",
  "exports.kz-eu.2023.a004",
  "x.y-2",
  "KZ",
  "EU",
  "1.0.0",
  "0a".repeat(32),
];
const DAYS = ["0099-03-01", "1969-12-31", "2024-02-29", "2024-03-01", "2025-02-28", "9999-12-30"];
const URLS = ["https://example.org/?a=1,2&b=%22", "https://example.org/ü"];

/** Datasets of every shape that the schema allows, with at least one article; names in them lead nowhere. */
export const anyDataset: fc.Arbitrary<Dataset> = anyOf({
  ...DATASET_SCHEMA,
  properties: {
    ...DATASET_SCHEMA.properties,
    articles: { ...DATASET_SCHEMA.properties?.["articles"], minItems: 1 },
  },
}).map((data) => withFacts(data as Dataset));

function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(anyOf));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type: string) => anyOf({ ...schema, type })));
  return typed(schema);
}

function typed({ type, properties = {}, required = [], items, prefixItems, minItems = 0, ...text }: Schema) {
  if (type === "object") {
    const members = Object.entries(properties).map(([key, member]) => [key, anyOf(member)]);
    const record = Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>;
    return fc.record(record, { requiredKeys: [...required], noNullPrototype: true });
  }
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map(anyOf));
  if (items !== undefined && items !== false) return fc.array(anyOf(items), { minLength: minItems, maxLength: 3 });
  if (type === "integer") return fc.oneof(fc.integer({ min: text.minimum ?? -9, max: 20 }), fc.maxSafeNat());
  // JSON has no -0.
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
  if (type === "boolean") return fc.boolean();
  return type === "null" ? fc.constant(null) : anyText(text);
}

function anyText({ pattern, format }: Schema): fc.Arbitrary<string> {
  if (format === "uri") return fc.constantFrom(...URLS);
  if (format === "date") return fc.constantFrom(...DAYS);
  if (pattern === undefined) return hostileText;
  return fc.constantFrom(...WELL_FORMED.filter((text) => new RegExp(pattern, "u").test(text)));
}
