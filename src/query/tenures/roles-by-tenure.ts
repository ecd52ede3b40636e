import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import { onceForEach } from "../../list/once-for-each";
import type { Dataset } from "../../model/dataset";
import type { Role } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { inOrderOfPublication } from "../publication/in-order-of-publication";

/** All that articles tell of one person in one post, in the order of publication. */
export type TenureRoles<I extends Ids> = NonEmpty<Role<I>>;

type RoleData<I extends Ids> = Pick<Dataset<I>, "roles" | "articles">;

/** The roles of each person in each post, by person, then organisation, then post; kept for the data. */
export function rolesByTenure<I extends Ids>({ roles, articles }: RoleData<I>): readonly TenureRoles<I>[] {
  return tenuresIn(inOrderOfPublication(roles, articles)) as readonly TenureRoles<I>[];
}

/** Those of one person. */
export function rolesOfPerson<I extends Ids>(data: RoleData<I>, person: string): readonly TenureRoles<I>[] {
  return (tenuresByPerson(rolesByTenure(data)).get(person) ?? []) as readonly TenureRoles<I>[];
}

const tenuresIn = /* @__PURE__ */ onceForEach((roles: readonly Role[]): readonly TenureRoles<Ids>[] => {
  const tenures = groupBy(roles, ({ person, organisation, post }) => `${person}\n${organisation}\n${post}`);
  return [...tenures].sort(([a], [b]) => compareText(a, b)).map(([, own]) => own);
});

const tenuresByPerson = /* @__PURE__ */ onceForEach((tenures: readonly TenureRoles<Ids>[]) =>
  groupBy(tenures, ([{ person }]) => person),
);
