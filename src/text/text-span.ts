/** A stretch of a text, `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether the second lies in the first. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Every offset at which the words stand, overlapping ones too. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
