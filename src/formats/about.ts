import { author, keywords, name, homepage as packageHomepage } from "../../package.json";
import type { Dataset } from "../model/dataset";

/** What the files are named after that the package and its site write. */
export const PACKAGE_NAME: string = name;

/** What a file says of the dataset that it holds. */
export interface About {
  /** What its files are named after. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where it stands on the web, if it does. */
  readonly homepage?: string;
  /** What only the package says of its own data. */
  readonly own?: {
    readonly creator: string;
    readonly keywords: readonly string[];
    readonly license: string;
  };
}

/** The terms of every format: names, not addresses, as nothing is promised to answer there; and their prefix in JSON-LD. */
export const NAMESPACE = { iri: "urn:x-kz-eu-facts:", prefix: "kef" } as const;

const DESCRIPTION =
  "Every fact names its article and the exact words it was read from. A fact here is what an article printed, dated " +
  "and quoted; it is no claim that the article is right.";

/** What is said of a dataset: of the package's own what the package says of itself, of any other what is true of all. */
export function describeDataset({ homepage }: Pick<Dataset, "homepage">): About {
  const shared = { description: DESCRIPTION, ...(homepage !== undefined && { homepage }) };
  if (homepage !== packageHomepage) return { name: "facts", title: "Facts that news articles print", ...shared };
  return {
    name: PACKAGE_NAME,
    title: "Facts that news articles print about cooperation between Kazakhstan and the European Union",
    ...shared,
    own: { creator: author, keywords, license: "https://opensource.org/license/mit" },
  };
}

/** What tells one dataset from another; it stands in every format. */
export type DatasetVersion = Pick<Dataset, "version" | "hash" | "latestArticle">;

export function releaseOf({ version, hash, latestArticle }: Dataset): DatasetVersion {
  return { version, hash, latestArticle };
}
