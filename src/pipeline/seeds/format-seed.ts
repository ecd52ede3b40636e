import { compareText } from "../../list/compare-text";

/** The keys of an article's record and of a fact, in the order in which a reader wants them. */
const ORDER = [
  "title publisher url published reportedBy credits body",
  "kind indicator person event subject partner predicate objects scope",
  "post role organisation form status ordinal place participants topics",
  "period wording quote context stated settled voice saidBy note again",
].flatMap((keys) => keys.split(" "));

/**
 * A seed file put in order: lists sorted by id, the keys of records and facts in one order, no space at the ends of lines.
 * Lines move whole, each with the comments above it, so nothing is lost; what is no YAML of ours stays as it is.
 */
export function formatSeed(path: string, text: string): string {
  if (!path.endsWith(".yaml")) return text;
  const lines = text.replace(/[ \t]+$/gm, "").replace(/\n*$/, "\n");
  if (/^- /m.test(lines)) return sortEntries(lines);
  return path.startsWith("seeds/curation/") ? formatCuration(lines) : text;
}

function sortEntries(text: string): string {
  const { head, blocks } = entryBlocks(text, /^- /, "");
  const idOf = (block: string) => /^(?:- (?:\{ ?)?| {2})id: ([\w-]+)/m.exec(block)?.[1] ?? "";
  return [head, ...blocks.sort((a, b) => compareText(idOf(a), idOf(b)))].join("");
}

function formatCuration(text: string): string {
  const { head, blocks } = entryBlocks(text, /^\w+:/, "");
  return [head, ...blocks.map(formatPart)].join("");
}

/** The record of the article, or the list of its facts; what is ignored stays as it is. */
function formatPart(part: string): string {
  if (part.startsWith("article:")) return orderKeys(part, "  ");
  if (!part.startsWith("facts:")) return part;
  const { head, blocks } = entryBlocks(part, /^ {2}- \w+:/, "  ");
  return [head, ...blocks.map(formatFact)].join("");
}

/** The dash belongs to the first key, whichever it is. */
function formatFact(fact: string): string {
  return orderKeys(fact.replace(/^ {2}- /m, "    "), "    ").replace(/^ {4}(?=\w+:)/m, "  - ");
}

function orderKeys(text: string, indent: string): string {
  const space = /\n(\n*)$/.exec(text)?.[1] ?? "";
  const { head, blocks } = entryBlocks(
    text.slice(0, text.length - space.length),
    new RegExp(`^${indent}\\w+:`),
    indent,
  );
  const rankOf = (block: string) => {
    const key = new RegExp(`^${indent}(\\w+):`, "m").exec(block)?.[1] ?? "";
    return ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length;
  };
  return [head, ...blocks.sort((a, b) => rankOf(a) - rankOf(b)), space].join("");
}

/** The text before the first line that begins a block, and the blocks, each with the comments right above it. */
function entryBlocks(text: string, begins: RegExp, indent: string): { head: string; blocks: string[] } {
  const blocks: string[] = [];
  let [head, comments] = ["", ""];
  const append = (piece: string) => {
    if (blocks.length === 0) head += piece;
    else blocks.push(`${blocks.pop() ?? ""}${piece}`);
  };
  for (const line of text.split(/(?<=\n)/)) {
    if (line.startsWith(`${indent}#`)) {
      comments += line;
      continue;
    }
    if (!begins.test(line)) append(comments + line);
    else if (blocks.length > 0) blocks.push(comments + line);
    else {
      head += comments;
      blocks.push(line);
    }
    comments = "";
  }
  append(comments);
  return { head, blocks };
}
