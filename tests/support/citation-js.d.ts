declare module "@citation-js/core" {
  /** One or more references, read from CSL-JSON, BibTeX or what else a plugin reads. */
  export class Cite {
    constructor(references: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
