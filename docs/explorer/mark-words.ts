import { html, type Markup, type Part } from "./html";

/** The text with the first place of the words marked; words that it does not have mark nothing. */
export function markWords(text: string, words: string | null | undefined): Markup {
  const start = words ? text.indexOf(words) : -1;
  if (!words || start < 0) return html`${text}`;
  const parts: Part[] = [text.slice(0, start), html`<mark>${words}</mark>`, text.slice(start + words.length)];
  return html`${parts}`;
}
