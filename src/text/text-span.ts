import { firstFrom } from "../list/first-from";

/** A stretch of a text, `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether the second lies in the first. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two have something in common. */
export function meet(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every offset at which the words stand, overlapping ones too. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Of spans in text order that do not overlap, those that lie in another. */
export function spansWithin<T extends TextSpan>(spans: readonly T[], { start, end }: TextSpan): readonly T[] {
  let to = countBefore(spans, end);
  while (to > 0 && (spans[to - 1]?.end ?? 0) > end) to--;
  return spans.slice(countBefore(spans, start), to);
}

/** Of spans in text order that do not overlap, the last that ends at or before a place. */
export function lastSpanBefore<T extends TextSpan>(spans: readonly T[], at: number): T | undefined {
  const last = spans[countBefore(spans, at) - 1];
  return last === undefined || last.end <= at ? last : spans[countBefore(spans, at) - 2];
}

/** Of spans in text order that do not overlap, the one that holds another. */
export function spanAround<T extends TextSpan>(spans: readonly T[], span: TextSpan): T | undefined {
  const last = spans[countBefore(spans, span.start + 1) - 1];
  return last !== undefined && contains(last, span) ? last : undefined;
}

/** How many of the spans begin before a place. */
function countBefore(spans: readonly TextSpan[], at: number): number {
  return firstFrom(spans, ({ start }) => start >= at);
}
