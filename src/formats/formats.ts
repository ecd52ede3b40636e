import type { Format } from "./format";
import { parquet } from "./parquet";
import { textFormats } from "./text-formats";

/** All formats. The build and the release take them from here. */
export const formats: readonly Format[] = [
  ...textFormats,
  { name: "parquet", title: "Parquet, one file a table", published: false, files: parquet },
];
