import type { Issue } from "../../ground/issue";
import { locate } from "../../ground/locate";
import type { Fact } from "../../model/fact";
import { type CuratedFact, curationSchema, type Passage } from "../../schema/curation";
import { sentencesOf } from "../../text/sentences";
import type { TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { ArticleSeed, Seeds } from "../seeds/gather";
import { checkShape } from "../yaml/check-shape";
import { parseYaml } from "../yaml/parse-yaml";
import { type ClosedLists, readClosedLists } from "./closed-lists";
import { curateFacts } from "./curate-fact";
import { bodyOf, curateRecord } from "./curate-record";
import type { CuratedArticle, Ignored, Reading } from "./reading";

/** All articles, read by their curations, with the lists that they use. */
export interface Curated {
  readonly lists: ClosedLists;
  readonly articles: readonly CuratedArticle[];
}

/**
 * Facts out of seeds, and every problem of every file; nothing is curated where the lists cannot be read. `progress`
 * hears of each article when its turn comes.
 */
export function curate(
  { articles, lists: files }: Seeds,
  progress: (done: number, all: number) => void = () => undefined,
): { curated: Curated | undefined; issues: Issue[] } {
  const { lists, issues: listIssues } = readClosedLists(files);
  const read = articles.map((seed, index) => {
    progress(index, articles.length);
    return curateArticle(seed, lists);
  });
  const issues = [...listIssues, ...read.flatMap((result) => result.issues)];
  if (lists === undefined) return { curated: undefined, issues };
  const whole = read.filter((result) => "article" in result);
  return { curated: { lists, articles: whole }, issues: [...issues, ...checkIds(whole, lists)] };
}

function curateArticle(
  seed: ArticleSeed,
  lists: ClosedLists | undefined,
): CuratedArticle | { issues: readonly Issue[] } {
  const parsed = parseYaml(seed.curation);
  if ("issues" in parsed) return parsed;
  const { yaml } = parsed;
  const shaped = checkShape(yaml, curationSchema);
  if ("issues" in shaped) return shaped;
  if (lists === undefined) return { issues: [] };
  const { article: record, facts: entries, ignored: passages } = shaped.value;
  const found = bodyOf(seed, record.body);
  if ("problem" in found) return { issues: [yaml.issue(["article", "body", found.key], found.problem)] };
  const issues: Issue[] = [];
  const read: TextSpan[] = [];
  const reading: Reading = {
    seed,
    lists,
    body: found.body,
    sentences: sentencesOf(found.body.text.slice(found.body.start, found.body.end), found.body.start),
    report: (path, problem, at) => {
      issues.push(yaml.issue(path, problem, at));
      return undefined;
    },
    markRead: (span) => void read.push(span),
  };
  const article = curateRecord(record, reading);
  const facts = entries.flatMap((entry, index) => curateFacts(entry, ["facts", index], reading));
  reportTwins(entries, facts, reading);
  const ignored = passages.flatMap(({ words }, index) => curateIgnored(words, index, reading));
  return { article, facts, body: found.body, read, ignored, yaml, issues };
}

/** One key twice in an article is two facts only where the second says so. */
function reportTwins(entries: readonly CuratedFact[], facts: readonly Fact[], { report }: Reading): void {
  const seen = new Set<string>();
  for (const { id, quote } of facts) {
    if (seen.has(id)) {
      const index = entries.findLastIndex((entry) => exactOf(entry.quote) === quote.exact);
      report(["facts", index], secondFact(id));
    }
    seen.add(id);
  }
}

function exactOf(passage: Passage): string {
  return typeof passage === "string" ? passage : passage.exact;
}

const secondFact = (id: string) => ({
  found: `a second fact with the id ${quoted(id)}`,
  expected: "one fact a key; an assertion repeated in one article is one fact with more context",
  fix: "join the two, or mark the later one with again: 2 and never change it",
});

function curateIgnored(words: Parameters<typeof locate>[0], index: number, { body, report }: Reading): Ignored[] {
  const path = ["ignored", index, "words"];
  const located = locate(words, body);
  if ("quote" in located) return [{ start: located.quote.start, end: located.quote.end, path }];
  report(path, located.problem);
  return [];
}

/** Ids are unique across all articles, and what was renamed or withdrawn does not come back. */
function checkIds(articles: readonly CuratedArticle[], lists: ClosedLists): Issue[] {
  const facts: Fact[] = articles.flatMap((article) => article.facts);
  const ids = new Set(facts.map(({ id }) => id));
  const { renamed, withdrawn } = lists.aliases;
  const back = [
    ...renamed.map(({ from }, index) => ({ id: from, list: "renamed" as const, index })),
    ...withdrawn.map(({ id }, index) => ({ id, list: "withdrawn" as const, index })),
  ].filter(({ id }) => ids.has(id));
  const lost = renamed.flatMap(({ to }, index) =>
    ids.has(to) || withdrawn.some(({ id }) => id === to) ? [] : [lists.aliasIssue("renamed", index, goneTarget(to))],
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
