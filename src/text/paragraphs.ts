import type { TextSpan } from "./text-span";

const BLANK_LINE = /\n\s*\n/gu;

/** What stands between blank lines, in text order; together with the blank lines it is the whole text. */
export function paragraphsOf(text: string): readonly TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(BLANK_LINE)) {
    paragraphs.push({ start, end: index });
    start = index + blank.length;
  }
  return [...paragraphs, { start, end: text.length }];
}
