import { indexById } from "../../list/index-by-id";
import { onceForEach } from "../../list/once-for-each";
import type { Article } from "../../model/article";
import type { Dataset } from "../../model/dataset";
import type { Ids } from "../../model/ids";
import { factById } from "../fact-by-id";
import { type PublishedOn, publishedOn } from "./published-on";

/** What every style of citation is made of. */
export interface Citation {
  /** The fact's id. */
  readonly id: string;
  readonly title: string;
  /** Who published the article first. */
  readonly publisher: string;
  /** Who published it again, where it was read. */
  readonly via: string | undefined;
  readonly published: PublishedOn;
  readonly url: string | undefined;
  readonly quote: string;
  /** Where the fact is from: the dataset with its version, and the fact's id. */
  readonly fact: string;
}

/**
 * The data that a citation is made of.
 * @category Citing
 * @since 1.0.0
 */
export type CitationData<I extends Ids> = Pick<Dataset<I>, "version" | "articles" | "facts" | "aliases">;

const DATASET = "kz-eu-facts";
const UNTITLED = "[News article without a title]";

/** When each article was published, put into words once for all of its facts. */
const publications = /* @__PURE__ */ onceForEach(
  (articles: readonly Article[]) => new Map(articles.map(({ id, published }) => [id, publishedOn(published)])),
);

/** The parts of a fact's citation; `undefined` where the data does not have the fact or its article. */
export function citationOf<I extends Ids>(data: CitationData<I>, id: string): Citation | undefined {
  const fact = factById(data, id);
  const article = indexById(data.articles).get(fact?.article ?? "");
  if (fact === undefined || article === undefined) return undefined;
  const { name, republishedFrom } = article.publisher;
  return {
    id: fact.id,
    title: article.title ?? UNTITLED,
    publisher: republishedFrom ?? name,
    via: republishedFrom === undefined ? undefined : name,
    published: publications(data.articles).get(article.id) ?? publishedOn(article.published),
    url: article.url ?? undefined,
    quote: fact.quote.exact,
    fact: `${DATASET} ${data.version}, ${fact.id}`,
  };
}
