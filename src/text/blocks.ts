import type { TextSpan } from "./text-span";

/** A paragraph, heading or list item, without its bullet or number, and where it stands. */
export interface Block extends TextSpan {
  readonly text: string;
}

interface TextLine extends TextSpan {
  readonly text: string;
}

const ITEM = /^\s*(?:[-–—•*·‣▪◦]\s+|[0-9]{1,2}\.\s+|\(?(?:[0-9]{1,2}|[a-z])\)\s+)/u;
const NARROWEST = 60;

/** The blocks of a text that have words, in their order; places count from `offset`. */
export function blocksOf(text: string, offset = 0): Block[] {
  return groupsOf(text)
    .map((lines) => blockOf(text, lines, offset))
    .filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

/** The lines of each block: of a text that is wrapped at a width, several; else one. */
function groupsOf(text: string): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const run of runsOf(text)) {
    const wrapped = isWrapped(run);
    for (const line of run) {
      const group = groups.at(-1);
      if (wrapped && line !== run[0] && group && !ITEM.test(line.text)) group.push(line);
      else groups.push([line]);
    }
  }
  return groups;
}

/** Lines that follow each other without a blank one between them. */
function runsOf(text: string): TextLine[][] {
  const runs: TextLine[][] = [[]];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") runs.push([]);
    else runs.at(-1)?.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return runs;
}

/** Whether no line could have taken the first word of the next one: somebody broke the lines at a width. */
function isWrapped(run: readonly TextLine[]): boolean {
  const width = run.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (width < NARROWEST) return false;
  return run.slice(0, -1).every((line, index) => {
    const next = run[index + 1]?.text ?? "";
    const [word = ""] = /\S+/.exec(next) ?? [];
    return ITEM.test(next) || line.text.trimEnd().length + 1 + word.length > width;
  });
}

function blockOf(text: string, lines: readonly TextLine[], offset: number): Block {
  const [first, last] = [lines[0], lines.at(-1)];
  const from = (first?.start ?? 0) + (ITEM.exec(first?.text ?? "")?.[0].length ?? 0);
  const words = text.slice(from, last?.end).trim();
  const start = text.indexOf(words, from);
  return { text: words, start: offset + start, end: offset + start + words.length };
}
