import type { KnownIds } from "../dataset/types";
import { groupBy } from "../list/group-by";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import type { NonEmpty } from "../model/non-empty";
import { partsOf } from "./names/part-of";
import { anyText, readOptions } from "./options/read-options";
import { type Post, postsOf } from "./posts/posts-of";

/**
 * Which posts; what is left out does not limit.
 * @category People
 * @since 1.0.0
 */
export interface OfficialsFilter<I extends Ids = KnownIds> {
  readonly person?: I["person"];
  /** Also finds what is part of it: `eu` finds the posts of its institutions and members. */
  readonly organisation?: I["entity"];
  readonly post?: I["post"];
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
  readonly posts: NonEmpty<Post<I>>;
}

/**
 * The people in posts, by id, each with the posts that match and every article's wording of them.
 *
 * Two wordings of one post stay two roles of it; whether a post was held on a day is what {@link rolesOn} answers. No
 * match gives `[]`. Throws `TypeError` for what is no dataset or an unknown option, `RangeError` for a value that is no
 * text.
 * @category People
 * @since 1.0.0
 * @example
 * officials(dataset).length; // => 16
 * officials(dataset, { person: "michal-labenda" })[0]?.posts[0].roles.length; // => 2
 */
export function officials<I extends Ids>(
  data: Pick<Dataset<I>, "roles" | "articles" | "entities">,
  filter: OfficialsFilter<I> = {},
): Official<I>[] {
  const checks = { person: anyText, organisation: anyText, post: anyText, article: anyText };
  const asked = readOptions<OfficialsFilter<I>>("officials", filter, checks);
  const parts = readParts("officials", data, "roles", "articles", "entities");
  const organisations = asked.organisation === undefined ? null : partsOf(parts.entities, asked.organisation);
  const roles = parts.roles.filter(
    (role) =>
      (asked.person === undefined || role.person === asked.person) &&
      (asked.post === undefined || role.post === asked.post) &&
      (asked.article === undefined || role.article === asked.article) &&
      (organisations === null || organisations.has(role.organisation)),
  );
  return byPerson(postsOf(roles, parts));
}

function byPerson<I extends Ids>(posts: readonly Post<I>[]): Official<I>[] {
  const people = groupBy<Post<I>, string>(posts, ({ person }) => person.id);
  return [...people.values()].map((own) => ({ ...own[0].person, posts: own }));
}
