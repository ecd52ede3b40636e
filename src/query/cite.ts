import { readParts } from "../list/read-parts";
import type { Ids } from "../model/ids";
import { apaReference } from "./citing/apa-reference";
import { bibtexEntry } from "./citing/bibtex-entry";
import { type Citation, type CitationData, citationOf } from "./citing/citation";
import { type CslItem, cslItem } from "./citing/csl-item";
import { checkValue, oneOf } from "./options/read-options";

/**
 * The styles that a fact can be cited in.
 * @category Citing
 * @since 1.0.0
 */
export type CitationStyle = "apa" | "bibtex" | "csl-json" | "text";

const anyStyle = /* @__PURE__ */ oneOf("apa", "bibtex", "csl-json", "text");
const STYLES = { apa: apaReference, bibtex: bibtexEntry, "csl-json": cslItem, text: plainText };

/**
 * The citation of a fact: an item of CSL-JSON as an object, every other style as text.
 *
 * Names the publisher that the article is from, with "via" the one that published it again; the date as precisely as it
 * is known, never a day that is not; the quote; the dataset's version; and the fact's id. Days of publication in one
 * month or year give that month or year, others the first and last possible month (in CSL-JSON a range with `circa`,
 * in BibTeX the years alone). The days themselves are in the note.
 *
 * Takes any text as id, also one that the fact had before it was renamed; an unknown one gives `undefined`. Throws
 * `RangeError` for another style, `TypeError` for what is no dataset. Styles: APA (7th edition), BibTeX, CSL-JSON
 * (schema 1.0.2).
 * @category Citing
 * @since 1.0.0
 * @example
 * cite(dataset, "imports.kz-eu.2024.a003", "csl-json")?.issued; // => {"date-parts":[[2025,2,28]]}
 * cite(dataset, "bec-38", "apa"); // => undefined
 */
export function cite<I extends Ids>(data: CitationData<I>, id: string, style: "csl-json"): CslItem | undefined;
export function cite<I extends Ids>(
  data: CitationData<I>,
  id: string,
  style: Exclude<CitationStyle, "csl-json">,
): string | undefined;
export function cite<I extends Ids>(
  data: CitationData<I>,
  id: string,
  style: CitationStyle,
): CslItem | string | undefined;
export function cite<I extends Ids>(
  data: CitationData<I>,
  id: string,
  style: CitationStyle,
): CslItem | string | undefined {
  checkValue("cite", "the style", style, anyStyle);
  const parts = readParts("cite", data, "articles", "facts", "aliases");
  const citation = citationOf({ ...parts, version: data.version }, id);
  return citation && STYLES[style](citation);
}

function plainText({ title, publisher, via, published, url, quote, fact }: Citation): string {
  const source = via === undefined ? publisher : `${publisher}, via ${via}`;
  const address = url === undefined ? "" : ` ${url}.`;
  return `“${quote}” ${source}: ${title}. Published: ${published.words}.${address} (${fact})`;
}
