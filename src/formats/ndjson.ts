import type { Dataset } from "../model/dataset";
import { releaseOf } from "./about";
import { rowsOf, tables } from "./tables";

/** One JSON object a line; `kind` tells what it is. The first line is the dataset's own. */
export function ndjson(dataset: Dataset): ReadonlyMap<string, string> {
  const records = tables.flatMap((table) => rowsOf(dataset, table).map((row) => ({ kind: table.kind, ...row })));
  const lines = [{ kind: "dataset", ...releaseOf(dataset) }, ...records].map((record) => `${oneLine(record)}\n`);
  return new Map([["dataset.ndjson", lines.join("")]]);
}

/** Without the three characters at which some readers, unlike JSON, end a line. */
function oneLine(record: object): string {
  return JSON.stringify(record).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
