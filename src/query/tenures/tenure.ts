import type { KnownIds } from "../../dataset/types";
import { strongestStatus } from "../../fact/strongest-status";
import type { Dataset } from "../../model/dataset";
import type { Role, Status } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { type NamedEntity, namedIn } from "../names/named-entity";

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

/** The tenure that roles of one person in one post tell of. */
export function tenureOf<I extends Ids>(roles: NonEmpty<Role<I>>, entities: Dataset<I>["entities"]): Tenure<I> {
  const named = namedIn(entities);
  const [{ person, organisation, post }, ...others] = roles;
  return {
    person: named(person),
    organisation: named(organisation),
    post,
    status: strongestStatus(roles),
    roles: [roles[0], ...others],
  };
}
