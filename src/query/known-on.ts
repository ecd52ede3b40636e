import type { KnownIds } from "../dataset/types";
import { datedParts, knownParts } from "../fact/known-parts";
import { latestDay } from "../fact/latest-day";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { checkValue, isoDayCheck } from "./options/read-options";

/**
 * A dataset as far as it was published on a day. It has no findings: those of the whole rest on later articles too.
 * @category Finding facts
 * @since 1.0.0
 */
export type KnownDataset<I extends Ids = KnownIds> = Omit<Dataset<I>, "findings">;

/**
 * The dataset as far as it was published on a day, everything in its own order, without findings.
 *
 * An article counts as published from the last day on which it can have been; later ones are left out, with their
 * facts. Entities stay if what stays names them or a part of them; so do vocabulary, aliases and tombstones. What the
 * audit finds in it is another question: {@link auditOn} answers it. `latestArticle` is that of the articles that stay;
 * `version` and `hash` are those of the whole.
 *
 * Throws `RangeError` for an impossible day, `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * knownOn(dataset, "2023-12-31").articles.map(({ id }) => id); // => ["a000","a001","a002"]
 * "findings" in knownOn(dataset, "2023-12-31"); // => false
 */
export function knownOn<I extends Ids>(data: KnownDataset<I>, day: string): KnownDataset<I> {
  checkValue("knownOn", "the day", day, isoDayCheck);
  const parts = readParts("knownOn", data, ...datedParts, "facts");
  const known = knownParts(parts, day);
  const articles = new Set<string>(known.articles.map(({ id }) => id));
  const { findings: _, ...rest }: KnownDataset<I> & { readonly findings?: unknown } = data;
  return {
    ...rest,
    latestArticle: latestDay(known.articles),
    ...known,
    facts: parts.facts.filter(({ article }) => articles.has(article)),
  };
}
