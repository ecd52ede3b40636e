import type { KnownIds } from "../../dataset/types";
import type { Dataset } from "../../model/dataset";
import type { Role } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { DateRange } from "../../model/time";
import { covers } from "../../time/certainty";
import { articlesOf } from "../publication/articles-of";
import { type Tenure, tenuresOf } from "./tenures-of";

/**
 * What is known of a post on a day: `stated` if the role's period covers the day, `as-of-article` if the article that
 * tells of it can have been published on that day, `announced` if a period that covers the day was only planned, else
 * `unknown`.
 * @category People
 * @since 1.0.0
 */
export type RoleCertainty = "stated" | "as-of-article" | "announced" | "unknown";

/**
 * A person in a post on a day.
 * @category People
 * @since 1.0.0
 */
export interface HeldPost<I extends Ids = KnownIds> extends Tenure<I> {
  readonly certainty: RoleCertainty;
}

const SUREST_FIRST: readonly RoleCertainty[] = ["stated", "as-of-article", "announced", "unknown"];

/** The posts that may be held on a day, the surest first, then by person, organisation and post. */
export function tenuresOn<I extends Ids>(
  roles: readonly Role<I>[],
  { articles, entities }: Pick<Dataset<I>, "articles" | "entities">,
  day: string,
): HeldPost<I>[] {
  const told = articlesOf(roles, articles);
  const published = new Map<string, DateRange>(told.map((article) => [article.id, article.published]));
  const held = tenuresOf(roles, { articles: told, entities }).flatMap((tenure) => {
    const known = tenure.roles.map((role) => certaintyOn(role, published.get(role.article), day));
    const certainty = SUREST_FIRST.find((each) => known.includes(each));
    return certainty === undefined ? [] : [{ ...tenure, certainty }];
  });
  return SUREST_FIRST.flatMap((certainty) => held.filter((tenure) => tenure.certainty === certainty));
}

/** `undefined` if a stated period leaves the day out. What is only planned does not hold as of its article. */
function certaintyOn(
  { period, status }: Role,
  published: DateRange | undefined,
  day: string,
): RoleCertainty | undefined {
  if (period !== null && !covers(period, day)) return undefined;
  if (period !== null) return status === undefined ? "stated" : "announced";
  const holds = status === undefined && published !== undefined && covers(published, day);
  return holds ? "as-of-article" : "unknown";
}
