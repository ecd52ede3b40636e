import type { KnownIds } from "../../dataset/types";
import { strongestStatus } from "../../fact/strongest-status";
import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import type { Dataset } from "../../model/dataset";
import type { Role, Status } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { type NamedEntity, namedIn } from "../names/named-entity";
import { inOrderOfPublication } from "../publication/in-order-of-publication";

/**
 * A person in a post, with every wording of it.
 * @category People
 * @since 1.0.0
 */
export interface Tenure<I extends Ids = KnownIds> {
  readonly person: NamedEntity<I["person"]>;
  readonly organisation: NamedEntity<I["entity"]>;
  /** A slug, the same for all wordings of one post. */
  readonly post: I["post"];
  /** `reported` if any article tells of it as held; `planned` if it was only announced. */
  readonly status: "reported" | Status;
  /** The role as each article words it, in the order of publication. */
  readonly roles: NonEmpty<Role<I>>;
}

/** What roles must share to tell of one person in one post. */
export function tenureKey({ person, organisation, post }: Role): string {
  return `${person}\n${organisation}\n${post}`;
}

/** The tenures that roles tell of, by person, then organisation, then post. */
export function tenuresOf<I extends Ids>(
  roles: readonly Role<I>[],
  { articles, entities }: Pick<Dataset<I>, "articles" | "entities">,
): Tenure<I>[] {
  const named = namedIn(entities);
  const people = sorted(groupBy(inOrderOfPublication(roles, articles), ({ person }) => person));
  return people.flatMap((own) =>
    sorted(groupBy(own, tenureKey)).map((wordings): Tenure<I> => {
      const { person, organisation, post } = wordings[0];
      return {
        person: named(person),
        organisation: named(organisation),
        post,
        status: strongestStatus(wordings),
        roles: wordings,
      };
    }),
  );
}

/** The groups in the order of their keys. */
function sorted<T>(groups: ReadonlyMap<string, T>): T[] {
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}
