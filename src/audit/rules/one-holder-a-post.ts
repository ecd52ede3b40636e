import { groupBy } from "../../list/group-by";
import type { Role } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { overlappingTenures } from "../entities/overlapping-tenures";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";
import { listWords, sayEntity } from "../wording/say-figure";
import { sayPeriod } from "../wording/say-time";

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

function checkPost(roles: Roles, { entities }: Indexed): Outcome {
  const tenures = roles.map((role) => ({ holder: role.person, time: role.period ?? ANY_TIME, role }));
  const [first, ...others] = overlappingTenures(tenures).map(({ role }) => role);
  const facts: Roles = first ? [first, ...others] : roles;
  const holders = [...groupBy(facts, ({ person }) => person)].map(
    ([person, held]) => `${sayEntity(entities, person)} (${articlesAndTimes(held)})`,
  );
  const detail =
    `The post “${roles[0].role}” (${sayEntity(entities, roles[0].organisation)}) is held by ${listWords(holders)}: ` +
    `${first ? "their times meet or are not known" : "their times do not meet"}.`;
  return { ...decided(first ? "note" : "pass", facts, detail), of: roles[0].id };
}

function articlesAndTimes(roles: Roles): string {
  return listWords([...new Set(roles.map(({ article, period }) => `${article}, ${sayPeriod(period)}`))]);
}
