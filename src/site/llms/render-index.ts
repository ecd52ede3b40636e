import { groupBy } from "../../list/group-by";
import { firstParagraph, summaryOf } from "./print-comment";
import type { Chapter, Exported, Guide, Reference } from "./read-reference";

/** A file to download, and what it is. */
export interface DownloadLink {
  readonly name: string;
  readonly title: string;
}

/** `llms.txt`, after https://llmstxt.org: what this is, and one line for each page worth reading. */
export function renderIndex(summary: string, reference: Reference, downloads: readonly DownloadLink[]): string {
  const sections = [
    ...[...groupBy(reference.guides, ({ category }) => category)].map(([title, own]) =>
      linksUnder(title, own.map(guideLine)),
    ),
    ...reference.chapters.map(chapterSection),
    linksUnder(
      "Files",
      downloads.map(({ name, title }) => `- [${name}](downloads/${name}): ${title}`),
    ),
    linksUnder("Optional", [
      "- [llms-full.txt](llms-full.txt): all guides, the whole API with its types, and the ids, in one file",
      "- [The explorer](index.html): every number opens the sentence it was read from",
    ]),
  ];
  return `# kz-eu-facts\n\n> ${summary}\n\n${sections.join("\n")}`;
}

function linksUnder(title: string, lines: readonly string[], before = ""): string {
  return `## ${title}\n\n${before === "" ? "" : `${before}\n\n`}${lines.join("\n")}\n`;
}

/** A guide with the first question that it answers, else its first paragraph. */
function guideLine({ name, href, text }: Guide): string {
  const [, question = firstParagraph(text.replace(/^#.*\n/, ""))] = /^## (.+\?)$/m.exec(text) ?? [];
  return `- [${name}](${href}): ${question}`;
}

/** What can be called or read; the types stand in `llms-full.txt`. */
function chapterSection({ title, question, exports }: Chapter): string {
  const values = exports.filter(({ kind }) => kind !== "interfaces" && kind !== "types");
  return linksUnder(title, values.map(exportLine), question);
}

function exportLine({ name, href, declaration }: Exported): string {
  const comment = declaration.comment ?? declaration.signatures?.[0]?.comment;
  return `- [${name}](${href}): ${firstParagraph(summaryOf(comment))}`;
}
