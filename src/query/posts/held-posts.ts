import type { KnownIds } from "../../dataset/types";
import type { Dataset } from "../../model/dataset";
import type { Role } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { DateRange } from "../../model/time";
import { covers } from "../../time/certainty";
import { articlesOf } from "../publication/articles-of";
import { type Post, postsOf } from "./posts-of";

/**
 * What is known of a post on a day: `stated` where the role's period covers the day, `as-of-article` where the article
 * that tells of it can have been published on that day, else `unknown`.
 * @category People
 * @since 1.0.0
 */
export type RoleCertainty = "stated" | "as-of-article" | "unknown";

/**
 * A post of a person on a day.
 * @category People
 * @since 1.0.0
 */
export interface HeldPost<I extends Ids = KnownIds> extends Post<I> {
  readonly certainty: RoleCertainty;
}

const SUREST_FIRST: readonly RoleCertainty[] = ["stated", "as-of-article", "unknown"];

/** The posts that may be held on a day, the surest first, then by person, organisation and post. */
export function heldPosts<I extends Ids>(
  roles: readonly Role<I>[],
  { articles, entities }: Pick<Dataset<I>, "articles" | "entities">,
  day: string,
): HeldPost<I>[] {
  const told = articlesOf(roles, articles);
  const published = new Map<string, DateRange>(told.map((article) => [article.id, article.published]));
  const held = postsOf(roles, { articles: told, entities }).flatMap((post) => {
    const known = post.roles.map((role) => certaintyOn(role, published.get(role.article), day));
    const certainty = SUREST_FIRST.find((each) => known.includes(each));
    return certainty === undefined ? [] : [{ ...post, certainty }];
  });
  return SUREST_FIRST.flatMap((certainty) => held.filter((post) => post.certainty === certainty));
}

/** `undefined` where a stated period leaves the day out. What is only planned does not hold as of its article. */
function certaintyOn(role: Role, published: DateRange | undefined, day: string): RoleCertainty | undefined {
  if (role.period !== null) return covers(role.period, day) ? "stated" : undefined;
  const holds = role.status === undefined && published !== undefined && covers(published, day);
  return holds ? "as-of-article" : "unknown";
}
