import { groupBy } from "../../list/group-by";
import type { Role } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { formatList } from "../../wording/format-list";
import { describePeriod } from "../../wording/format-time";
import { overlappingTenures } from "../entities/overlapping-tenures";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Roles = NonEmpty<Role>;

const ANY_TIME = { from: null, before: null };

/** A post of an organisation is held by one person at a time, as far as times are known. Some posts have several. */
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

function checkPost(roles: Roles, { nameOf }: Indexed): Outcome {
  const tenures = roles.map((role) => ({ holder: role.person, time: role.period ?? ANY_TIME, role }));
  const [first, ...others] = overlappingTenures(tenures).map(({ role }) => role);
  const facts: Roles = first ? [first, ...others] : roles;
  const holders = [...groupBy(facts, ({ person }) => person)].map(
    ([person, held]) => `${nameOf(person)} (${articlesAndTimes(held)})`,
  );
  const detail =
    `The post “${roles[0].role}” (${nameOf(roles[0].organisation)}) is held by ${formatList(holders)}: ` +
    `${first ? "their times meet or are not known" : "their times do not meet"}.`;
  return { ...decided(first ? "note" : "pass", facts, detail), of: roles[0].id };
}

function articlesAndTimes(roles: Roles): string {
  return formatList([...new Set(roles.map(({ article, period }) => `${article}, ${describePeriod(period)}`))]);
}
