/** What English does not name without its article: "the European Union", "the United States", "the Netherlands". */
const NEEDS_ARTICLE =
  /(?:Union|States|Kingdom|Republic|Federation|Emirates|Islands|Netherlands|Philippines|Commission|Council|Parliament|Club|Agreement|Forum|Summit|Meeting|Service)$/;

/** A name as it stands inside a sentence: "the European Union", "Poland". */
export function withArticle(name: string): string {
  return NEEDS_ARTICLE.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}
