import type { KnownIds } from "../../dataset/types";
import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Role } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { DateRange } from "../../model/time";
import { covers } from "../../time/certainty";
import type { TenureRoles } from "./roles-by-tenure";
import { type Tenure, tenureOf } from "./tenure";

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

/** The tenures that may last on a day, the surest first; ties keep their order. */
export function tenuresOn<I extends Ids>(
  tenures: readonly TenureRoles<I>[],
  { articles, entities }: Pick<Dataset<I>, "articles" | "entities">,
  day: string,
): HeldPost<I>[] {
  const articleOf = indexById(articles);
  const held = tenures.flatMap((roles) => {
    const known = roles.map((role) => certaintyOn(role, articleOf.get(role.article)?.published, day));
    const certainty = SUREST_FIRST.find((each) => known.includes(each));
    return certainty === undefined ? [] : [{ ...tenureOf(roles, entities), certainty }];
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
