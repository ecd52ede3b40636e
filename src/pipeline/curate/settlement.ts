import { isNamed } from "../../ground/names";
import type { CuratedFact } from "../../schema/curation";
import { quoted } from "../../text/visible";
import type { Path } from "../yaml/parse-yaml";
import type { Reading } from "./reading";

type SettledField = NonNullable<CuratedFact["settled"]>[number]["field"];

/** Words of an entry that somebody looked at and found to change nothing, each for one field. */
export interface Settlement {
  /** The words that are settled for a figure: for any field but its period. */
  readonly ofFigure: readonly string[];
  /** Whether the words are settled for the field. */
  readonly covers: (field: SettledField, words: string) => boolean;
  /** Says that a reader asked for these words. */
  readonly meet: (words: readonly string[]) => void;
  /** Reports every entry that no reader asked for. */
  readonly reportIdle: (report: Reading["report"]) => void;
}

export function settlementOf({ settled = [] }: CuratedFact, path: Path): Settlement {
  const met = new Set<(typeof settled)[number]>();
  const holds = (outer: string, inner: string) => isNamed({ name: inner }, outer);
  return {
    ofFigure: settled.filter(({ field }) => field !== "period").map(({ words }) => words),
    covers: (field, words) => {
      const found = settled.filter((each) => each.field === field && holds(each.words, words));
      for (const each of found) met.add(each);
      return found.length > 0;
    },
    meet: (all) => {
      for (const each of settled) if (all.some((words) => holds(each.words, words))) met.add(each);
    },
    reportIdle: (report) => {
      for (const [index, each] of settled.entries())
        if (!met.has(each)) report([...path, "settled", index], idle(each.words));
    },
  };
}

const idle = (words: string) => ({
  found: `${quoted(words)}, settled though nothing asks for it`,
  expected: "words that the build asks about",
  fix: "take the entry away",
});
