import { html, type Markup, type Part } from "../../markup/html";

interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** Which of the wordings it is for, from 1. */
  readonly number: number;
}

/**
 * The text with the first place of each wording marked; wordings that it does not have mark nothing.
 *
 * Where there are several, each mark says by its class which one it is for: "k1", "k2". Of two that overlap the longer
 * one is marked.
 */
export function markWords(text: string, wordings: readonly (string | null | undefined)[]): Markup {
  const places = placesOfWordings(text, wordings);
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end, number } of places) {
    const words = text.slice(start, end);
    parts.push(
      text.slice(from, start),
      wordings.length > 1 ? html`<mark class="k${number}">${words}</mark>` : html`<mark>${words}</mark>`,
    );
    from = end;
  }
  return html`${parts}${text.slice(from)}`;
}

function placesOfWordings(text: string, wordings: readonly (string | null | undefined)[]): MarkedSpan[] {
  const found = wordings.flatMap((words, index): MarkedSpan[] => {
    const start = words ? text.indexOf(words) : -1;
    return start < 0 ? [] : [{ start, end: start + (words ?? "").length, number: index + 1 }];
  });
  const taken: MarkedSpan[] = [];
  for (const place of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (taken.every(({ start, end }) => place.end <= start || place.start >= end)) taken.push(place);
  return taken.sort((a, b) => a.start - b.start);
}
