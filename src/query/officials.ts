import type { KnownIds } from "../dataset/types";
import { groupBy } from "../list/group-by";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import type { NonEmpty } from "../model/non-empty";
import { anyText, readOptions } from "./options/read-options";
import { chooseTenures, type PostFilter, postChecks } from "./tenures/choose-tenures";
import { type Tenure, tenureOf } from "./tenures/tenure";

/**
 * Which people in which posts; what is left out does not limit.
 * @category People
 * @since 1.0.0
 */
export interface OfficialsFilter<I extends Ids = KnownIds> extends PostFilter<I> {
  readonly person?: I["person"];
  /** Roles that this article tells of. */
  readonly article?: I["article"];
}

/**
 * A person in the posts that articles give.
 * @category People
 * @since 1.0.0
 */
export interface Official<I extends Ids = KnownIds> {
  readonly id: I["person"];
  readonly name: string;
  /** By organisation, then post. */
  readonly posts: NonEmpty<Tenure<I>>;
}

/**
 * The people in posts, by id, each with the posts that match and every article's wording of them.
 *
 * Two wordings of one post stay two roles of it; one that was only announced has the status `planned`. Whether a post was
 * held on a day is what {@link rolesOn} answers. No match gives `[]`. Throws `TypeError` for what is no dataset or an
 * unknown option, `RangeError` for a bad value.
 * @category People
 * @since 1.0.0
 * @example
 * officials(dataset).length; // => 16
 * officials(dataset, { person: "michal-labenda" })[0]?.posts[0].roles.length; // => 2
 * officials(dataset, { role: "ambassador" }).map(({ name }) => name); // => ["Sylvain Guiaugué"]
 */
export function officials<I extends Ids>(
  data: Pick<Dataset<I>, "roles" | "articles" | "entities" | "posts">,
  filter: OfficialsFilter<I> = {},
): Official<I>[] {
  const checks = { person: anyText, ...postChecks, article: anyText };
  const { person, article, ...posts } = readOptions<OfficialsFilter<I>>("officials", filter, checks);
  const parts = readParts("officials", data, "roles", "articles", "entities", "posts");
  const tenures = chooseTenures(parts, posts).flatMap((roles) => {
    if (person !== undefined && roles[0].person !== person) return [];
    const [first, ...others] = article === undefined ? roles : roles.filter((role) => role.article === article);
    return first === undefined ? [] : tenureOf([first, ...others], parts.entities);
  });
  const people = groupBy<Tenure<I>, string>(tenures, (tenure) => tenure.person.id);
  return [...people.values()].map((own) => ({ ...own[0].person, posts: own }));
}
