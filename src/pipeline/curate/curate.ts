import type { Issue } from "../../ground/issue";
import { locate } from "../../ground/locate";
import type { Fact } from "../../model/fact";
import { type CuratedFact, type CuratedPassage, type Curation, curationSchema } from "../../schema/curation";
import { sentencesOf } from "../../text/sentences";
import type { TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { ArticleSeed, Seeds } from "../seeds/gather";
import { checkEntries } from "../yaml/check-entries";
import { openQuestion } from "../yaml/open-question";
import { parseYaml } from "../yaml/parse-yaml";
import { checkFigures } from "./check-figures";
import { checkIds } from "./check-ids";
import { checkStatuses } from "./check-status";
import { checkTimes } from "./check-times";
import { type ClosedLists, readClosedLists } from "./closed-lists";
import { curateFacts } from "./curate-fact";
import { bodyOf, curateRecord } from "./curate-record";
import { excuse } from "./excuse";
import { timePlacesIn } from "./place-of-words";
import type { Curated, CuratedArticle, FactReading, Ignored, Reading } from "./reading";
import { settlementOf } from "./settlement";
import type { Told } from "./told";

/**
 * Facts out of seeds, as far as they can be read, and every problem of every file. `progress` hears of each article when
 * its turn comes.
 */
export function curate(
  { articles, lists: files }: Seeds,
  progress: (done: number, all: number) => void = () => undefined,
): { curated: Curated; issues: Issue[] } {
  const { lists, issues: listIssues } = readClosedLists(files);
  const read = articles.map((seed, index) => {
    progress(index, articles.length);
    return curateArticle(seed, lists);
  });
  const issues = [...listIssues, ...read.flatMap((result) => result.issues)];
  const curated = { lists, articles: read.filter((result) => "article" in result) };
  return { curated, issues: [...issues, ...checkIds(curated, issues.length === 0)] };
}

function curateArticle(seed: ArticleSeed, lists: ClosedLists): CuratedArticle | { issues: readonly Issue[] } {
  const parsed = parseYaml(seed.curation);
  if ("issues" in parsed) return parsed;
  const { yaml } = parsed;
  const { value: curation, kept, issues: misshapen } = checkEntries(yaml, curationSchema, ["facts"]);
  if (curation === undefined) return { issues: misshapen };
  const found = bodyOf(seed, curation.article.body);
  if ("problem" in found) return { issues: [...misshapen, yaml.issue(["article", "body", found.key], found.problem)] };
  const { body } = found;
  const issues = [...misshapen];
  const read: TextSpan[] = [];
  const reading: Reading = {
    seed,
    lists,
    body,
    sentences: sentencesOf(body.text.slice(body.start, body.end), body.start),
    timePlaces: timePlacesIn(body.text),
    place: yaml.place,
    report: (path, problem, at) => void issues.push(yaml.issue(path, problem, at)),
    markRead: (span) => void read.push(span),
  };
  const article = curateRecord(curation.article, reading);
  const dated = { ...reading, published: article.published };
  const failed = rawFactsOf(yaml.value).filter((_, index) => !kept.includes(index));
  const told: Told[] = [];
  const facts = curation.facts.flatMap((entry, index) => {
    const before = issues.length;
    const path = ["facts", kept[index] ?? index];
    const settlement = settlementOf(entry, path);
    const curated = curateFacts(entry, path, dated, settlement);
    told.push(...curated.slice(0, 1).map((fact) => ({ fact, path, settlement })));
    if (curated.length === 0 || issues.length > before) failed.push(entry);
    return curated;
  });
  if (issues.length === 0) readAgain(told, dated);
  reportTwins(curation.facts, kept, facts, reading);
  const ignored = curation.ignored.flatMap((entry, index) => curateIgnored(entry, index, reading));
  const excused = failed.map((entry) => excuse(entry, reading));
  return { article, curation: seed.curation.path, facts, body, read, ignored, excused, issues };
}

/** What each fact's words tell by themselves must be what was curated; what was settled must have been asked about. */
function readAgain(told: readonly Told[], reading: FactReading): void {
  checkFigures(told, reading);
  checkTimes(told, reading);
  checkStatuses(told, reading);
  for (const { settlement } of told) settlement.reportIdle(reading.report);
}

function rawFactsOf(curation: unknown): unknown[] {
  const { facts } = curation as { facts?: unknown };
  return Array.isArray(facts) ? facts : [];
}

/** One key twice in an article is two facts only if the second says so. */
function reportTwins(
  entries: readonly CuratedFact[],
  kept: readonly number[],
  facts: readonly Fact[],
  { report }: Reading,
): void {
  const seen = new Set<string>();
  for (const { id, quote } of facts) {
    if (seen.has(id)) {
      const index = entries.findLastIndex((entry) => exactOf(entry.quote) === quote.exact);
      report(["facts", kept[index] ?? index], secondFact(id));
    }
    seen.add(id);
  }
}

function exactOf(passage: CuratedPassage): string {
  return typeof passage === "string" ? passage : passage.exact;
}

const secondFact = (id: string) => ({
  found: `a second fact with the id ${quoted(id)}`,
  expected: "one fact a key; an assertion repeated in one article is one fact with more context",
  fix: "join the two, or mark the later one with again: 2 and never change it",
  missing: "again",
});

function curateIgnored(
  { words, reason }: Curation["ignored"][number],
  index: number,
  { body, place, report }: Reading,
): Ignored[] {
  const open = openQuestion(reason, "why no fact is read from these words");
  if (open) report(["ignored", index, "reason"], open);
  const path = ["ignored", index, "words"];
  const located = locate(words, body);
  if ("quote" in located) return [{ start: located.quote.start, end: located.quote.end, place: place(path) }];
  report(path, located.problem);
  return [];
}
