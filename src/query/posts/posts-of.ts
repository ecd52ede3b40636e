import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import type { Article } from "../../model/article";
import type { Role } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { inOrderOfPublication } from "../publication/in-order-of-publication";

/**
 * A post of a person, with every wording of it.
 * @category People
 * @since 1.0.0
 */
export interface Post<I extends Ids = Ids> {
  readonly person: I["person"];
  readonly organisation: I["entity"];
  /** A slug, the same for all wordings of one post. */
  readonly post: string;
  /** The role as each article words it, in the order of publication. */
  readonly roles: NonEmpty<Role<I>>;
}

/** The posts that roles tell of, by person, then organisation, then post. */
export function postsOf<I extends Ids>(roles: readonly Role<I>[], articles: readonly Article<I>[]): Post<I>[] {
  const keyOf = ({ person, organisation, post }: Role<I>): string => `${person}\n${organisation}\n${post}`;
  const groups = [...groupBy(inOrderOfPublication(roles, articles), keyOf)];
  return groups
    .sort(([a], [b]) => compareText(a, b))
    .map(([, wordings]) => {
      const { person, organisation, post } = wordings[0];
      return { person, organisation, post, roles: wordings };
    });
}
