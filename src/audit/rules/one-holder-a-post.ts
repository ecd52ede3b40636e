import { groupBy } from "../../list/group-by";
import type { Role } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { attributeFact } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { describePeriod } from "../../wording/format-time";
import { overlappingTenures } from "../entities/overlapping-tenures";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Roles = NonEmpty<Role>;

const ANY_TIME = { from: null, before: null };

/**
 * A post of an organisation is held by one person at a time, as far as times are known.
 *
 * Example: two articles name different persons as the head of one delegation.
 *
 * Reading: a note, as a successor may have come between the articles, and some posts have several holders.
 */
export const oneHolderAPost: Rule = {
  id: "one-holder-a-post",
  needs: "two persons in one post of one organisation",
  check: (input) => {
    const held = input.roles.filter(({ status }) => status === undefined);
    const posts = groupBy(held, ({ post, organisation }) => `${post}\n${organisation}`);
    return [...posts.values()].flatMap((roles) =>
      roles.some(({ person }) => person !== roles[0].person) ? [checkPost(roles, input)] : [],
    );
  },
};

function checkPost(roles: Roles, input: Indexed): Outcome {
  const tenures = roles.map((role) => ({ holder: role.person, time: role.period ?? ANY_TIME, role }));
  const [first, ...others] = overlappingTenures(tenures).map(({ role }) => role);
  const facts: Roles = first ? [first, ...others] : roles;
  const holders = [...groupBy(facts, ({ person }) => person)].map(([person, held]) => {
    const sources = held.map((role) => [attributeFact(role, input), ...periodWords(role)].join(", "));
    return `${input.nameOf(person)} (${[...new Set(sources)].join("; ")})`;
  });
  const post = `“${roles[0].role}” (${input.nameOf(roles[0].organisation)})`;
  const reason = first ? "their times meet or are not known" : "their times do not meet";
  const detail = `For the post ${post} the articles name ${formatList(holders)}; ${reason}.`;
  return { ...decided(first ? "note" : "pass", facts, detail), of: roles[0].id };
}

function periodWords({ period }: Role): string[] {
  return period === null ? [] : [describePeriod(period)];
}
