import { groupBy } from "../../list/group-by";
import type { Role } from "../../model/fact";
import { attributePrint } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

type Labels = ReadonlyMap<string, readonly [Role, ...Role[]]>;

/**
 * A person's post goes by one label, or by longer and shorter forms of one.
 *
 * Example: an article calls a diplomat “Ambassador of France”, and elsewhere one of the “heads of diplomatic missions”.
 *
 * Reading: a note: worth knowing before the labels are counted, and no mistake. A label whose words all stand in another,
 * as “Deputy Foreign Minister” in “Deputy Minister of Foreign Affairs”, is a form of it.
 */
export const oneLabelAPost: Rule = {
  id: "one-label-a-post",
  needs: "two facts about one person in one post",
  check: (input) =>
    [...groupBy(input.roles, keyOf).values()].flatMap((group) => (group.length < 2 ? [] : [checkLabels(group, input)])),
};

function keyOf({ person, post, organisation }: Role): string {
  return [person, post, organisation].join("\n");
}

function checkLabels(group: readonly [Role, ...Role[]], input: Indexed): Outcome {
  const labels = groupBy(group, ({ role }) => role);
  const longest = [...labels.keys()].reduce((most, label) => (label.length > most.length ? label : most));
  const isOne = [...labels.keys()].every((label) => isFormOf(label, longest));
  const detail = `${input.nameOf(group[0].person)}’s post is given as ${describeLabels(labels, input)}.`;
  return decided(isOne ? "pass" : "note", group, detail);
}

function isFormOf(label: string, longer: string): boolean {
  const words = wordsInLabel(longer);
  return [...wordsInLabel(label)].every((word) => words.has(word));
}

function wordsInLabel(label: string): ReadonlySet<string> {
  return new Set(label.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Each label with the articles that use it; if they all stand in one, it is named once. */
function describeLabels(labels: Labels, input: Indexed): string {
  const sourcesOf = (facts: readonly Role[]) => [...new Set(facts.map((fact) => attributePrint(fact, input)))];
  const all = sourcesOf([...labels.values()].flat());
  if (all.length === 1) return `${formatList([...labels.keys()].map((label) => `“${label}”`))} (${all.join("")})`;
  return formatList([...labels].map(([label, facts]) => `“${label}” (${sourcesOf(facts).join("; ")})`));
}
