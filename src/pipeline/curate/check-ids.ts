import type { Issue } from "../../ground/issue";
import type { Fact } from "../../model/fact";
import { quoted } from "../../text/visible";
import type { Curated } from "./reading";

/** What was renamed or withdrawn does not come back, and what it was renamed to is there, if all facts could be read. */
export function checkIds({ articles, lists }: Curated, complete: boolean): Issue[] {
  const facts: Fact[] = articles.flatMap((article) => article.facts);
  const ids = new Set(facts.map(({ id }) => id));
  const { renamed, withdrawn } = lists.aliases;
  const back = [
    ...renamed.map(({ from }, index) => ({ id: from, list: "renamed" as const, index })),
    ...withdrawn.map(({ id }, index) => ({ id, list: "withdrawn" as const, index })),
  ].filter(({ id }) => ids.has(id));
  const lost = renamed.flatMap(({ to }, index) =>
    !complete || ids.has(to) || withdrawn.some(({ id }) => id === to)
      ? []
      : [lists.aliasIssue("renamed", index, goneTarget(to))],
  );
  return [...back.map(({ id, list, index }) => lists.aliasIssue(list, index, cameBack(id))), ...lost];
}

const cameBack = (id: string) => ({
  found: `${quoted(id)}, the id of a fact again`,
  expected: "an id that is used no more",
  fix: "take the entry away, or give the new fact another key (again: 2)",
});

const goneTarget = (id: string) => ({
  found: `the new id ${quoted(id)}, which no fact has`,
  expected: "the id of a fact",
  fix: "name the id that the fact has now",
});
