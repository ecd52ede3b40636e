/** Markup that is safe in a page: made by `html`, or declared so by `trusted`. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand between the braces of a template. Text is escaped, markup stays, nothing gives nothing. */
export type Part = Markup | string | number | null | undefined | readonly Part[];

/**
 * Markup from a template. Every interpolated text is escaped, in content and in quoted attributes alike.
 *
 * A line break of the template, with the indent after it, is left out next to a tag or a gap; within words or between
 * attributes it is one space.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => joinLines(text) + markupOf(parts[index])).join(""));
}

function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, (gap, start: number) => {
    const [before = ">", after = "<"] = [text[start - 1], text[start + gap.length]];
    return before === ">" || after === "<" ? "" : " ";
  });
}

/** Text that is markup already: the page's own style and script. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** The parts with a separator between them. */
export function joined(parts: readonly Part[], separator: Part): Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

function markupOf(part: Part): string {
  if (part === null || part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  return part.map(markupOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
