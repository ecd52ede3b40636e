import { readParts } from "../list/read-parts";
import type { Ids } from "../model/ids";
import { apaReference } from "./citing/apa-reference";
import { bibtexEntry } from "./citing/bibtex-entry";
import { type Citation, type CitationData, citationOf } from "./citing/citation";
import { type CslItem, cslItem } from "./citing/csl-item";
import { plainCitation } from "./citing/plain-citation";
import { oneOf, readOptions } from "./options/read-options";

/**
 * The styles that a fact can be cited in.
 * @category Citing
 * @since 1.0.0
 */
export type CitationStyle = "apa" | "bibtex" | "csl-json" | "text";

/**
 * What {@link cite} is asked.
 * @category Citing
 * @since 1.0.0
 */
export interface CiteOptions<S extends CitationStyle = CitationStyle> {
  /** `text` by default. */
  readonly style?: S;
}

const STYLES = { apa: apaReference, bibtex: bibtexEntry, "csl-json": cslItem, text: plainCitation };

/**
 * The citations of facts, in the order of their ids: items of CSL-JSON as objects, every other style as text.
 *
 * Each says in a sentence what the fact is about, holds its evidence (the passages of {@link evidenceOf}), and names the
 * dataset's version, the fact's id and its address on the site. It names the publisher that the article is from, with
 * "via" the one that published it again; the date as precisely as it is known, never a day that is not. Days of
 * publication in one month or year give that month or year, others the first and last possible month (in CSL-JSON a
 * range with `circa`, in BibTeX the year that both are in). The days themselves are in the note.
 *
 * Takes any text as id, or a list of them, also an id that the fact had before it was renamed; one that the data does
 * not have is left out. Throws `RangeError` for another style, `TypeError` for what is no dataset or an unknown option.
 * Styles: APA (7th edition), BibTeX and BibLaTeX, CSL-JSON (schema 1.0.2).
 * @category Citing
 * @since 1.0.0
 * @example
 * const [item] = cite(dataset, "imports.kz-eu.2024.a003", { style: "csl-json" });
 * item?.issued; // => {"date-parts":[[2025,2,28]]}
 * cite(dataset, "bec-38", { style: "apa" }); // => []
 */
export function cite<I extends Ids, S extends CitationStyle = "text">(
  data: CitationData<I>,
  ids: string | readonly string[],
  options: CiteOptions<S> = {},
): (S extends "csl-json" ? CslItem : string)[] {
  const styles = oneOf("apa", "bibtex", "csl-json", "text");
  const { style = "text" } = readOptions<CiteOptions>("cite", options, { style: styles });
  const lists = readParts(
    "cite",
    data,
    "entities",
    "indicators",
    "predicates",
    "posts",
    "articles",
    "facts",
    "aliases",
  );
  const named = { ...lists, version: data.version };
  const parts = data.homepage === undefined ? named : { ...named, homepage: data.homepage };
  const write: (citation: Citation) => CslItem | string = STYLES[style];
  const citations = [ids].flat().flatMap((id) => citationOf(parts, id) ?? []);
  return citations.map((citation) => write(citation)) as (S extends "csl-json" ? CslItem : string)[];
}
