/** Markup that is safe in a page: made by `html`, or declared so by `trusted`. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand between the braces of a template. Text is escaped, markup stays, nothing gives nothing. */
export type Part = Markup | string | number | null | undefined | readonly Part[];

/**
 * Markup from a template. Every interpolated text is escaped, in content and in quoted attributes alike.
 *
 * A line break of the template and the indent after it are left out, so a space that is meant stands within a line.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = strings.map((text) => text.replace(/\n\s*/g, ""));
  return new Markup(texts.map((text, index) => text + markupOf(parts[index])).join(""));
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
