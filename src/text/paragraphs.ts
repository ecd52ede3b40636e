/** A line of a text with words in it, and where it stands. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that have words, in their order; places count from `offset`. */
export function paragraphsOf(text: string, offset = 0): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = offset;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (/[\p{L}\p{N}]/u.test(line)) paragraphs.push({ text: line.trim(), start, end });
    start = end + 1;
  }
  return paragraphs;
}
