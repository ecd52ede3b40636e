import stringWidth from "string-width";
import { type Line, shown } from "./line";
import type { Style } from "./style";
import { pad, wrap } from "./wrap";

/** A text in lines, each `indent` from the left. */
export function paragraph(text: string, style: Style, indent = 0): Line[] {
  return indented(wrap(shown(text), style.width - indent), indent);
}

/** What comes after is about this. */
export function heading(text: string, style: Style): Line[] {
  return wrap(shown(text), style.width).map((line) => style.bold(line) as Line);
}

/** What few people read, such as ids: a text that does not fit stays whole, so that it can be copied. */
export function aside(text: string, style: Style, indent = 0): Line[] {
  return [(" ".repeat(indent) + style.dim(shown(text))) as Line];
}

/** A label, and beside it a text; the texts of labels of one `width` stand one below the other. */
export function labelled(label: string, text: string, style: Style, width: number, indent = 0): Line[] {
  const lines = wrap(shown(text), style.width - indent - width);
  return indented(
    lines.map((line, at) => pad(at === 0 ? shown(label) : "", width) + line),
    indent,
  );
}

/** Labels and texts, those without a text left out. */
export function labelledAll(
  entries: readonly (readonly [label: string, text: string | undefined])[],
  style: Style,
  indent = 0,
): Line[] {
  const width = Math.max(...entries.map(([label]) => stringWidth(label))) + 2;
  return entries.flatMap(([label, text]) => (text ? labelled(label, text, style, width, indent) : []));
}

/** Lines of a known width, moved to the right. */
export function indented(lines: readonly string[], indent: number): Line[] {
  return lines.map((line) => (" ".repeat(indent) + line).trimEnd() as Line);
}
