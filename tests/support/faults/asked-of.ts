import type { Issue } from "../../../src/ground/issue";
import type { Curation } from "../../../src/schema/curation";
import { type GoodCuration, judge } from "./judge";

/** What the build makes of a curation that says what its article says. */
export interface Asked {
  /** The curation less the facts that it asks about or cannot read. */
  readonly accepted: GoodCuration;
  /** What it asks about, though nothing is wrong. */
  readonly questions: readonly string[];
  /** Figures that no reading of numbers takes, such as decimals after a comma: these are no questions. */
  readonly unreadable: number;
}

/** Judges each fact alone, then those that passed together, as what is asked can hang on the others. */
export function askedOf(good: GoodCuration): Asked {
  const alone = good.curation.facts.map((fact) => ofFacts(judge(good, withFacts(good, [fact])).issues)[0]);
  const questions = alone.filter((issue) => issue !== undefined && !isUnreadable(issue)).map(sayIssue);
  const unreadable = alone.filter((issue) => issue !== undefined && isUnreadable(issue)).length;
  let facts = good.curation.facts.filter((_, index) => alone[index] === undefined);
  for (;;) {
    const issues = ofFacts(judge(good, withFacts(good, facts)).issues);
    if (issues.length === 0) return { accepted: { ...good, curation: withFacts(good, facts) }, questions, unreadable };
    questions.push(...issues.map(sayIssue));
    const asked = new Set(issues.map(({ key = [] }) => Number(key[1]) - 1));
    facts = facts.filter((_, index) => !asked.has(index));
  }
}

/** The problems of facts: what nobody curated is not asked for here. */
export function ofFacts(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ key = [] }) => key[0] === "facts");
}

function withFacts({ curation }: GoodCuration, facts: Curation["facts"]): Curation {
  return { ...curation, facts };
}

function isUnreadable({ key = [], found }: Issue): boolean {
  return key.at(-1) === "stated" && !found.includes(" beside ");
}

function sayIssue(issue: Issue | undefined): string {
  return `${issue?.file} ${issue?.key?.join(".")}: ${issue?.found}, ${issue?.expected}`;
}
