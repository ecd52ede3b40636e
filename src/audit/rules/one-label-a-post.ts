import { groupBy } from "../../list/group-by";
import type { Role } from "../../model/fact";
import { formatList } from "../../wording/format-list";
import { decided } from "../outcome";
import type { Rule } from "../rule";

/** A person's post goes by one label. Another label is worth knowing, and no mistake. */
export const oneLabelAPost: Rule = {
  id: "one-label-a-post",
  needs: "two facts about one person in one post",
  check: ({ nameOf, roles }) =>
    [...groupBy(roles, keyOf).values()].flatMap((group) => {
      if (group.length < 2) return [];
      const labels = groupBy(group, ({ role }) => role);
      const words = [...labels].map(([label, facts]) => `“${label}” (${articlesOf(facts)})`);
      const detail = `${nameOf(group[0].person)} is called ${formatList(words)}.`;
      return [decided(labels.size > 1 ? "note" : "pass", group, detail)];
    }),
};

function keyOf({ person, post, organisation }: Role): string {
  return [person, post, organisation].join("\n");
}

function articlesOf(facts: readonly Role[]): string {
  return formatList([...new Set(facts.map(({ article }) => article))]);
}
