import { contains, placesOf, type TextSpan } from "../../text/text-span";
import { isWhole } from "../../text/word-edges";

/**
 * Words of a passage that a fact is read from, `[start, end)` in the passage's own text.
 * @category Citing
 * @since 1.0.0
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What is read from them: the figure, the sign of a growth, the period, a role, a term, or whom or what it is about. */
  readonly of: "value" | "direction" | "period" | "role" | "wording" | "name";
}

/** The marks that do not overlap one before them, in the order of the text: the surest words come first. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (kept.every((other) => !spansOverlap(mark, other))) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

/** Every place where a text has one of the names, whole words in either case; the longest names first. */
export function namesIn(text: string, names: readonly string[]): Mark[] {
  const lower = text.toLowerCase();
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return longestFirst.flatMap((name) =>
    placesOf(name.toLowerCase(), lower)
      .map((start) => ({ start, end: start + name.length, of: "name" as const }))
      .filter(({ start, end }) => isWhole(text, start, end)),
  );
}

/** The span inside a passage, if it lies there. */
export function markAt(of: Mark["of"], span: TextSpan, passage: TextSpan): Mark[] {
  const { start } = passage;
  return contains(passage, span) ? [{ start: span.start - start, end: span.end - start, of }] : [];
}

function spansOverlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
