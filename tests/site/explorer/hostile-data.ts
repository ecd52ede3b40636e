import type { Dataset } from "../../../src/model/dataset";

/** Closes quotes, elements and comments, and runs something wherever it becomes markup. */
const HOSTILE =
  "\"'><img src=x onerror=alert(1)></style></script><script>alert(2)</script><svg onload=alert(3)><!--&lt;$&$1\u2028";

/** Fields with one of a few words that the code knows, and days that it counts with. */
const CLOSED = new Set("kind type form verdict hedge unit unitFrom basis voice status from before min max".split(" "));
/** Fields with ids, some of which questions name. */
const IDS = new Set(
  (
    "id article indicator subject partner person organisation event place participants topics object predicate scope " +
    "saidBy facts fact reportedBy partOf to sumOf growthOf shareOf cumulates countsObjectsOf countsSubjectsOf"
  ).split(" "),
);

/**
 * The data with hostile text in every field that can hold text.
 *
 * It is put behind letters wherever they stand, so words that stand in a quote still do, and ids that are the same stay
 * the same: the page has the same parts as it has for the data as it was.
 */
export function hostile(data: Dataset): Dataset {
  return spoil(data, "") as Dataset;
}

function spoil(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => spoil(item, key));
  if (typeof value === "string") return spoilText(value, key);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item, name)]));
}

function spoilText(text: string, key: string): string {
  if (CLOSED.has(key)) return text;
  return text.replace(IDS.has(key) ? /k/g : /[e9 ]/g, (letter) => `${letter}${HOSTILE}`);
}
