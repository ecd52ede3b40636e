import { author, homepage, keywords, name } from "../../package.json";
import type { Dataset } from "../model/dataset";

/** What the package says of itself in every format: the only place in this folder that knows its name and subject. */
export const about = {
  name,
  creator: author,
  homepage,
  keywords,
  title: "Facts that news articles print about cooperation between Kazakhstan and the European Union",
  description:
    "Every fact names its article and the exact words it was read from. A fact here is what an article printed, dated " +
    "and quoted; it is no claim that the article is right.",
  license: "https://opensource.org/license/mit",
  /** Names, not addresses: nothing is promised to answer there. */
  namespace: "urn:x-kz-eu-facts:",
  /** The namespace's short name in JSON-LD. */
  prefix: "kef",
} as const;

/** What tells one dataset from another; it stands in every format. */
export type DatasetVersion = Pick<Dataset, "version" | "hash" | "latestArticle">;

export function releaseOf({ version, hash, latestArticle }: Dataset): DatasetVersion {
  return { version, hash, latestArticle };
}
