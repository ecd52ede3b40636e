import type { KnownIds } from "../../dataset/types";
import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import type { Dataset } from "../../model/dataset";
import type { Role } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { type NamedEntity, namedIn } from "../names/named-entity";
import { inOrderOfPublication } from "../publication/in-order-of-publication";

/**
 * A post of a person, with every wording of it.
 * @category People
 * @since 1.0.0
 */
export interface Post<I extends Ids = KnownIds> {
  readonly person: NamedEntity<I["person"]>;
  readonly organisation: NamedEntity<I["entity"]>;
  /** A slug, the same for all wordings of one post. */
  readonly post: I["post"];
  /** The role as each article words it, in the order of publication. */
  readonly roles: NonEmpty<Role<I>>;
}

/** The posts that roles tell of, by person, then organisation, then post. */
export function postsOf<I extends Ids>(
  roles: readonly Role<I>[],
  { articles, entities }: Pick<Dataset<I>, "articles" | "entities">,
): Post<I>[] {
  const named = namedIn(entities);
  const keyOf = ({ person, organisation, post }: Role<I>): string => `${person}\n${organisation}\n${post}`;
  const groups = [...groupBy(inOrderOfPublication(roles, articles), keyOf)];
  return groups
    .sort(([a], [b]) => compareText(a, b))
    .map(([, wordings]) => {
      const { person, organisation, post } = wordings[0];
      return { person: named(person), organisation: named(organisation), post, roles: wordings };
    });
}
