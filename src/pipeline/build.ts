import type { Issue } from "../ground/issue";
import { type Coverage, cover } from "./check/coverage";
import { curate } from "./curate/curate";
import { gather } from "./seeds/gather";
import type { RawSeeds } from "./seeds/read";
import { type Joined, join } from "./write/join";
import { type Modules, render } from "./write/render";

/** What the seeds give. */
export interface Built {
  readonly data: Joined;
  readonly coverage: Coverage;
  readonly modules: Modules;
}

/** The whole way from seeds to modules, without the disk: what is built, or every problem found. */
export function build(raw: RawSeeds, progress?: (done: number, all: number) => void): Built | { issues: Issue[] } {
  const { seeds, issues: unread } = gather(raw);
  if (seeds === undefined) return { issues: unread };
  const { curated, issues: uncurated } = curate(seeds, progress);
  if (curated === undefined) return { issues: [...unread, ...uncurated] };
  const { coverage, issues: uncovered } = cover(curated, unread.length + uncurated.length === 0);
  const issues = [...unread, ...uncurated, ...uncovered];
  if (issues.length > 0) return { issues };
  const { data, issues: unfounded } = join(curated);
  if (unfounded.length > 0) return { issues: unfounded };
  return { data, coverage, modules: render(data, coverage) };
}
