import type { Issue } from "../../../src/ground/issue";
import { type CurationJudgement, checkCuration } from "../../../src/pipeline/check-curation";
import { readClosedLists } from "../../../src/pipeline/curate/closed-lists";
import type { RawFile } from "../../../src/pipeline/seeds/read-seeds";
import type { Curation } from "../../../src/schema/curation";
import type { Known } from "./altered-figures";
import { FAULT_KINDS, type Fault, type FaultKind, faultsOf } from "./faults-of";

/** A curation that is in order, with the text and the lists that it is judged by. */
export interface GoodCuration {
  /** The curation's file, which tells the article's id. */
  readonly path: string;
  readonly text: string;
  /** When the text was published, in EDTF. */
  readonly published: string;
  readonly curation: Curation;
  readonly lists: readonly RawFile[];
}

export const rawFile = (path: string, text: string): RawFile => ({ path, bytes: Buffer.from(text) });

/** The judgement of the build on a curation; JSON is YAML. */
export function judge({ path, text, lists }: GoodCuration, curation: Curation): CurationJudgement {
  return checkCuration(rawFile("text.txt", text), rawFile(path, JSON.stringify(curation)), lists);
}

/** How many faults of a kind there were, and those that were not caught. */
export interface Tally {
  all: number;
  readonly missed: Fault[];
}

/** What became of each fault that the figures of good curations have room for, by kind. */
export function injectFaults(goods: readonly GoodCuration[], isCaught: (issues: readonly Issue[]) => boolean) {
  const tallies = new Map<FaultKind, Tally>(FAULT_KINDS.map((kind) => [kind, { all: 0, missed: [] }]));
  for (const good of goods)
    for (const fault of faultsOf(good.curation, knownOf(good))) {
      const tally = tallies.get(fault.kind);
      if (tally === undefined) continue;
      tally.all += 1;
      if (!isCaught(judge(good, fault.curation).issues)) tally.missed.push(fault);
    }
  return tallies;
}

function knownOf(good: GoodCuration): Known {
  const texts = (path: string) => {
    const file = good.lists.find((list) => list.path === path);
    return file && { path, text: Buffer.from(file.bytes).toString("utf8") };
  };
  const [entities, indicators] = [texts("seeds/entities.yaml"), texts("seeds/indicators.yaml")];
  const none = { predicates: undefined, posts: undefined, aliases: undefined };
  const { lists } = readClosedLists({ entities, indicators, ...none });
  return {
    text: good.text,
    published: good.published,
    entities: [...lists.entities.values()],
    indicators: [...lists.indicators.values()],
  };
}
