import { visible } from "../../text/visible";

declare const isLine: unique symbol;

/** A line that may be written to a terminal: only this folder makes one, and lets no foreign control through. */
export type Line = string & { readonly [isLine]: true };

export const BLANK = "" as Line;

/** Text from outside as a terminal may show it: in one line, with what cannot be seen written out. */
export function shown(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim());
}

/** A text of several lines as it is, such as an entry for a file; only what cannot be seen is written out. */
export function verbatim(text: string): Line[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => visible(line.replace(/[\t\u00a0\u2009\u202f]/g, " ")) as Line);
}

/** The same blocks with an empty line between them. */
export function spaced(blocks: readonly (readonly Line[])[]): Line[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : [BLANK, ...block]));
}
