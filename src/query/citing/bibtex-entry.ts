import type { Citation } from "./citation";
import type { PublishedOn } from "./published-on";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What TeX reads as a command, and how to write it as a letter; a no-break space is a command. */
const AS_LETTER: Readonly<Record<string, string>> = {
  "\u00A0": "~",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The citation as an entry of BibTeX, in UTF-8. */
export function bibtexEntry({ id, title, publisher, via, published, url, quote, fact }: Citation): string {
  const source = via === undefined ? "" : ` Via ${via}.`;
  const note = `“${quote}” (${fact}).${source} Published: ${published.words}.`;
  const fields = [
    // The second pair of braces keeps the capitals.
    `title = {{${escape(title)}}}`,
    `journal = {${escape(publisher)}}`,
    ...dateFields(published),
    ...(url === undefined ? [] : [`url = {${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`]),
    `note = {${escape(note)}}`,
  ];
  return `@article{${id.replace(/[^\w.:-]/g, "-")},\n${fields.map((field) => `  ${field},\n`).join("")}}\n`;
}

/** Two months of one year leave the year; of two years, both. */
function dateFields({ parts, words }: PublishedOn): string[] {
  if (parts.length === 0) return [`year = {${words}}`];
  const years = [...new Set(parts.map(([year]) => year))];
  const [, month, day] = parts.length === 1 ? parts[0] : [];
  return [
    `year = {${years.join("/")}}`,
    ...(month === undefined ? [] : [`month = ${MONTHS[month - 1]}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
  ];
}

/** TeX joins two hyphens, quotes or backticks into one sign, also "!" and "?" with a backtick: braces keep them apart. */
function escape(text: string): string {
  const letters = text.replace(/[\u00A0\\{}$&%#_~^]/g, (letter) => AS_LETTER[letter] ?? `\\${letter}`);
  return letters.replace(/-(?=-)|'(?=')|[`!?](?=`)/g, "$&{}");
}
