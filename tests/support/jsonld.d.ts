declare module "jsonld" {
  interface Options {
    /** Throws if anything would be lost. */
    readonly safe?: boolean;
    readonly format?: "application/n-quads";
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<object[]>;
    compact(document: object, context: object, options?: Options): Promise<Record<string, unknown>>;
    toRDF(document: object, options?: Options): Promise<string>;
  };
  export default jsonld;
}
