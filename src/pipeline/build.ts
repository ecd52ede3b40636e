import type { Issue } from "../ground/issue";
import { checkIntegrity } from "./check/check-integrity";
import { type Coverage, cover } from "./check/coverage";
import { curate } from "./curate/curate";
import { gather } from "./seeds/gather";
import type { RawSeeds } from "./seeds/read-seeds";
import { type Joined, joinDataset } from "./write/join-dataset";
import { type Modules, render } from "./write/render";

/** What the seeds give. */
export interface Built {
  readonly data: Joined;
  readonly coverage: Coverage;
  readonly modules: Modules;
}

/**
 * The whole way from seeds to modules, without the disk: what is built, or every problem that can be reached. A step that
 * would but echo the problems of another is left out.
 */
export function build(raw: RawSeeds, progress?: (done: number, all: number) => void): Built | { issues: Issue[] } {
  const { seeds, issues: unread } = gather(raw);
  const { curated, issues: uncurated } = curate(seeds, progress);
  const complete = unread.length + uncurated.length === 0;
  const { coverage, issues: uncovered } = cover(curated, complete);
  const issues = [...unread, ...uncurated, ...uncovered];
  if (!complete) return { issues };
  const { data, issues: unfounded } = joinDataset(curated);
  issues.push(...unfounded, ...checkIntegrity(data));
  return issues.length > 0 ? { issues } : { data, coverage, modules: render(data, coverage) };
}
