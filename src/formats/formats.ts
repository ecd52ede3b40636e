import type { Format, LateFormat } from "./format";
import { parquet } from "./parquet";
import { textFormats } from "./text-formats";
import { xlsx } from "./xlsx";

/** All formats but those that take their time. */
export const formats: readonly Format[] = [
  ...textFormats,
  { name: "parquet", title: "Parquet, one file a table", published: false, files: parquet },
];

/** The formats whose writers take their time. */
export const lateFormats: readonly LateFormat[] = [
  { name: "xlsx", title: "Excel workbook, one sheet a table", published: false, filesLater: xlsx },
];
