import type { Fact } from "../../model/fact";
import type { Mark } from "./mark";

/**
 * A passage of an article as evidence of a fact, with the words that the fact is read from.
 * @category Citing
 * @since 1.0.0
 */
export interface Passage {
  /** The text itself: `articleText.slice(start, end)`. */
  readonly exact: string;
  /** Where it stands in the article, `[start, end)` in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The words that are read, in the order of the text; no two overlap. */
  readonly marks: readonly Mark[];
}

type Unmarked = Omit<Passage, "marks">;

/** The passages that a person needs to see of a fact, in the order of the text: of a figure the whole sentence. */
export function evidencePassages(fact: Fact): Unmarked[] {
  const shown = fact.kind === "observation" ? fact.sentence : fact.quote;
  return joinOverlapping([shown, ...(fact.context ?? [])]);
}

/** Passages in the order of the text; those that overlap are one. */
export function joinOverlapping(passages: readonly Unmarked[]): Unmarked[] {
  const joined: Unmarked[] = [];
  for (const next of [...passages].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { exact, start, end } = next;
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ exact, start, end });
    else joined.splice(-1, 1, append(last, next));
  }
  return joined;
}

function append(first: Unmarked, second: Unmarked): Unmarked {
  const exact = first.exact + second.exact.slice(first.end - second.start);
  return { exact, start: first.start, end: Math.max(first.end, second.end) };
}
