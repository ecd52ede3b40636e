import { parse } from "csv-parse/sync";
import { csv } from "../../src/formats/csv";
import { datapackage } from "../../src/formats/datapackage";
import type { Dataset } from "../../src/model/dataset";
import { sha256 } from "../support/formats";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required: boolean };
}
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly type?: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
    readonly missingValues: readonly string[];
  };
}
export interface Package extends Readonly<Record<string, unknown>> {
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}
type Row = Readonly<Record<string, string>>;

/** `datapackage.json` of a dataset. */
export function packageOf(data: Dataset): Package {
  return JSON.parse(datapackage(data, sha256).get("datapackage.json") ?? "") as Package;
}

/** Its resources that are tables. */
export function tablesOf({ resources }: Package): Required<Resource>[] {
  return resources.filter((resource): resource is Required<Resource> => resource.schema !== undefined);
}

/** The rows of a table, as a CSV reader has them. */
export function rowsOf(data: Dataset, path: string): Row[] {
  return parse(csv(data).get(path) ?? "", { columns: true, record_delimiter: "\n" });
}
