/** As long as a line on a phone: what is longer must be able to break. */
const LONGEST = 28;

/** Keeps ids, options and names with hyphens or slashes in code on one line, where a browser would break behind each of them. */
export function keepWords(page) {
  page.contents = page.contents?.replaceAll(/<code\b[^>]*>[^]*?<\/code>/g, (code) =>
    code.replaceAll(/(>[^<]*)/g, (text) =>
      text.replaceAll(/--?[\w-]+|[\w.@]+(?:[-/]+[\w.]+)+/g, (word) =>
        word.length > LONGEST ? word : `<span class="whole">${word}</span>`,
      ),
    ),
  );
}
