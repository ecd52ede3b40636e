import { csv, csvForSpreadsheets } from "./csv";
import { datapackage } from "./datapackage";
import type { Format } from "./format";
import { json } from "./json";
import { jsonLd } from "./json-ld";
import { jsonSchema } from "./json-schema";
import { ndjson } from "./ndjson";
import { sdmxCsv } from "./sdmx-csv";

/** The formats that are text: they need no writer library, and whoever reads text can read them. */
export const textFormats: readonly Format[] = [
  { name: "json", title: "JSON, one object", published: true, files: json },
  { name: "csv", title: "CSV, one file a table", published: true, files: csv, filesWithMark: csvForSpreadsheets },
  { name: "json-schema", title: "JSON Schema 2020-12 of dataset and seeds", published: true, files: jsonSchema },
  { name: "datapackage", title: "Data Package v2 descriptor", published: true, files: datapackage },
  { name: "ndjson", title: "NDJSON, one object a line", published: false, files: ndjson },
  { name: "json-ld", title: "JSON-LD 1.1", published: false, files: jsonLd },
  { name: "sdmx-csv", title: "SDMX-CSV 2.0, the observations", published: false, files: sdmxCsv },
];
