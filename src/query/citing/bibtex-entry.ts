import type { Citation } from "./citation";
import type { DateParts, PublishedOn } from "./published-on";

const MONTH_MACROS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What TeX reads as a command, and how to write it as a letter; a no-break space is a command. */
const AS_LETTER: Readonly<Record<string, string>> = {
  "\u00A0": "~",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * The citation as an entry of BibTeX and BibLaTeX, in UTF-8. Of a newspaper's article, whose day is printed only if the
 * entry says `newspaper`, and whose newspaper stands for an author.
 */
export function bibtexEntry({ id, title, publisher, via, published, url, says, evidence, fact }: Citation): string {
  const source = via === undefined ? "" : ` Via ${via}.`;
  const note = `${says} “${evidence}” (${fact}).${source} Published: ${published.words}.`;
  const fields = [
    // The second pair of braces keeps names whole, and capitals.
    `author = {{${escape(publisher)}}}`,
    `title = {{${escape(title)}}}`,
    `journal = {{${escape(publisher)}}}`,
    ...dateFields(published),
    "entrysubtype = {newspaper}",
    ...(url === undefined ? [] : [`url = {${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`]),
    `note = {${escape(note)}}`,
  ];
  return `@article{${id.replace(/[^\w.:-]/g, "-")},\n${fields.map((field) => `  ${field},\n`).join("")}}`;
}

/** Two months of one year leave the year; of two years, both. */
function dateFields({ parts, words }: PublishedOn): string[] {
  const [first, last] = parts;
  if (first === undefined) return [`year = {${words}}`];
  if (last !== undefined && first[0] !== last[0]) return [`date = {${isoOf(first)}/${isoOf(last)}}`];
  const [year, month] = last === undefined ? first : [first[0]];
  return [
    `date = {${isoOf(last === undefined ? first : [first[0]])}}`,
    `year = {${year}}`,
    ...(month === undefined ? [] : [`month = ${MONTH_MACROS[month - 1]}`]),
  ];
}

function isoOf([year, ...rest]: DateParts): string {
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** TeX joins two hyphens, quotes or backticks into one sign, also "!" and "?" with a backtick: braces keep them apart. */
function escape(text: string): string {
  const letters = text.replace(/[\u00A0\\{}$&%#_~^]/g, (letter) => AS_LETTER[letter] ?? `\\${letter}`);
  return letters.replace(/-(?=-)|'(?=')|[`!?](?=`)/g, "$&{}");
}
