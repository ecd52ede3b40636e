import { Cite } from "@citation-js/core";

// Both register themselves with the core.
await Promise.all([import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-csl")]);

/** What citation.js reads: one or more references in CSL-JSON or BibTeX. */
export function readCitation(references: unknown): Cite {
  return new Cite(references);
}
