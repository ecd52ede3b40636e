import { type AnyDataset as Dataset } from "../../index";
import { withoutLocalLinks } from "./print-comment";
import { printExport } from "./print-export";
import type { Reference } from "./read-reference";

/** `llms-full.txt`: README, guides, the whole API and the ids, in one file of Markdown. */
export function renderFull(readme: string, { guides, chapters }: Reference, data: Dataset): string {
  const api = chapters.flatMap(({ title, question, exports }) => [
    `### ${title}`,
    question,
    ...exports.map(({ declaration, kind }) => printExport(declaration, kind)),
  ]);
  const parts = [
    readmeText(readme),
    ...guides.map(({ text }) => lowerHeadings(text)),
    "## The API",
    ...api,
    ...listIds(data),
  ];
  return `${parts.join("\n\n")}\n`;
}

function readmeText(readme: string): string {
  return withoutLocalLinks(readme.replace(/<!--.*?-->\n/g, "")).trim();
}

/** One step down, but not what a fenced block holds. */
function lowerHeadings(text: string): string {
  const pieces = text.split(/^(```[^]*?^```)/m);
  return pieces.map((piece) => (piece.startsWith("```") ? piece : piece.replace(/^#/gm, "##"))).join("");
}

function listIds({ articles, entities, indicators }: Dataset): string[] {
  const lists: readonly [title: string, lines: readonly string[]][] = [
    ["Articles", articles.map(({ id, title, publisher }) => `- \`${id}\`: ${title ?? "untitled"} (${publisher.name})`)],
    ["Indicators", indicators.map(({ id, title, type, unit }) => `- \`${id}\`: ${title} (${type}, ${unit})`)],
    ["Entities", entities.map(({ id, type, name }) => `- \`${id}\`: ${name} (${type})`)],
  ];
  return ["## The ids", ...lists.flatMap(([title, lines]) => [`### ${title}`, lines.join("\n")])];
}
