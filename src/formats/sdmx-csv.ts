import type { Dataset } from "../model/dataset";
import { csvLines } from "./csv-lines";
import { attributes, dimensions, identification, measures, type SdmxRow, sequence } from "./sdmx-components";

const COMPONENTS = [...identification, ...dimensions, sequence, ...measures, ...attributes];

/**
 * The observations as SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv), one row a figure, OBS_VALUE as it was printed.
 * Texts are guarded as in the other tables, as this too is opened in spreadsheets.
 */
export function sdmxCsv(dataset: Dataset): ReadonlyMap<string, string> {
  const rows = sourcesOf(dataset).map((source) =>
    COMPONENTS.map(({ type, value }) => ({ type, value: value(source) })),
  );
  const header = COMPONENTS.map(({ id }) => id);
  return new Map([["observations.sdmx.csv", csvLines(header, rows)]]);
}

function sourcesOf(dataset: Dataset): SdmxRow[] {
  const seen = new Map<string, number>();
  return dataset.observations.map((observation) => {
    const first = { observation, dataset, sequence: 1 };
    const key = dimensions.map(({ value }) => value(first)).join(" ");
    const sequence = (seen.get(key) ?? 0) + 1;
    seen.set(key, sequence);
    return { ...first, sequence };
  });
}
