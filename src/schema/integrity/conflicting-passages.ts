import { groupBy } from "../../list/group-by";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import { quoted } from "../../text/visible";
import type { DatasetProblem } from "../dataset-problem";
import { passagesOf } from "./misplaced-passages";
import { pathOf } from "./path-of";

interface PlacedPassage {
  readonly exact: string;
  readonly start: number;
  readonly path: readonly string[];
}

/** Every passage that has other words at its place than an earlier one of the same article, or has its place too early. */
export function conflictingPassages({ facts }: Dataset): DatasetProblem[] {
  return [...groupBy(facts, ({ article }) => article).values()].flatMap((told) =>
    conflictsIn(told.flatMap(placesOfFact).sort((a, b) => a.start - b.start)),
  );
}

/** What a fact says of the text: its passages, and what stands before and after them. */
function placesOfFact(fact: Fact): PlacedPassage[] {
  return passagesOf(fact).flatMap(({ field, span: { exact, start, end, prefix, suffix } }) => [
    { exact, start, path: pathOf(fact, field) },
    ...(prefix === undefined
      ? []
      : [{ exact: prefix, start: start - prefix.length, path: pathOf(fact, field, "prefix") }]),
    ...(suffix === undefined ? [] : [{ exact: suffix, start: end, path: pathOf(fact, field, "suffix") }]),
  ]);
}

/** Reads the text from its beginning as far as passages cover it, and holds each passage against what is known of it. */
function conflictsIn(places: readonly PlacedPassage[]): DatasetProblem[] {
  let known = { text: "", start: 0 };
  return places.flatMap(({ exact, start, path }) => {
    if (start < 0) return [conflict(path, exact, "words within the article")];
    const at = start - known.start;
    if (at >= known.text.length) {
      known = { text: exact, start };
      return [];
    }
    const there = known.text.slice(at, at + exact.length);
    if (!exact.startsWith(there)) return [conflict(path, exact, `${quoted(there)}, as another passage has it`)];
    known = { text: known.text + exact.slice(there.length), start: known.start };
    return [];
  });
}

const conflict = (path: readonly string[], exact: string, expected: string): DatasetProblem => ({
  path,
  found: quoted(exact),
  expected,
  fix: "copy words and place from the article",
});
