import type { Issue } from "../ground/issue";
import type { NumberCoverage } from "../model/coverage";
import type { Fact } from "../model/fact";
import type { Finding } from "../model/finding";
import { checkIntegrity } from "./check/check-integrity";
import { cover } from "./check/coverage";
import { curate } from "./curate/curate";
import { gatherOne } from "./seeds/gather";
import type { RawFile } from "./seeds/read-seeds";
import { joinDataset } from "./write/join-dataset";

/** What a curation gives alone: its facts, how far it reads its article, what the audit finds in it; or its problems. */
export interface CurationJudgement {
  readonly facts: readonly Fact[];
  readonly numbers: NumberCoverage;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/**
 * The judgement of the build on one curation, whoever wrote it. What hangs on other articles is left out: ids that were
 * renamed or withdrawn, and entities that nobody names.
 */
export function checkCuration(article: RawFile, curation: RawFile, lists: readonly RawFile[]): CurationJudgement {
  const { seeds, issues: unread } = gatherOne(article, curation, lists);
  const { curated, issues: uncurated } = curate(seeds);
  const { coverage, issues: uncovered } = cover(curated, false);
  const issues = [...unread, ...uncurated, ...uncovered];
  const facts = curated.articles.flatMap((each) => each.facts);
  const judged = { facts, numbers: coverage.numbers, findings: [], issues };
  if (unread.length + uncurated.length > 0) return judged;
  const { data } = joinDataset(curated);
  return { ...judged, findings: data.findings, issues: [...issues, ...checkIntegrity(data)] };
}
