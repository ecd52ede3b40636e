import type { JSONOutput } from "typedoc";

/** The parts of a comment or a document as Markdown; what they link to stands in the same file, so links become words. */
export function printParts(parts: readonly JSONOutput.CommentDisplayPart[]): string {
  const text = parts.map((part) => (part.kind === "inline-tag" ? `\`${part.text}\`` : part.text)).join("");
  return withoutLocalLinks(text).trim();
}

/** Links to pages of the web stay; others lead nowhere outside their folder. */
export function withoutLocalLinks(text: string): string {
  return text.replace(/!\[[^\]]*\]\([^)]*\)\n*/g, "").replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1");
}

/** The first paragraph on one line. */
export function firstParagraph(text: string): string {
  return (text.split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim();
}

/** What a comment says before its tags. */
export function summaryOf(comment: JSONOutput.Comment | undefined): string {
  return printParts(comment?.summary ?? []);
}

/** The examples, each a fenced block. */
export function examplesOf(comment: JSONOutput.Comment | undefined): string[] {
  const tags = comment?.blockTags?.filter(({ tag }) => tag === "@example") ?? [];
  return tags.map(({ content }) => printParts(content));
}
