import { formatDate } from "./format-time";

/** A day or month in figures that is not a part of something longer. */
const IN_FIGURES = /(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\w-])/g;

/** What somebody wrote about a fact, with dates in words and with the quotation marks and apostrophes of print. */
export function typesetNote(note: string): string {
  return note
    .replace(IN_FIGURES, (date) => formatDate(date))
    .replace(/(?<=^|[\s([–—“‘])"/g, "“")
    .replaceAll('"', "”")
    .replace(/(?<=^|[\s([–—“])'/g, "‘")
    .replaceAll("'", "’");
}
