import { homepage as packageHomepage, name as packageName } from "../../../package.json";
import { indexById } from "../../list/index-by-id";
import { onceForEach } from "../../list/once-for-each";
import type { Article } from "../../model/article";
import type { Dataset } from "../../model/dataset";
import type { Ids } from "../../model/ids";
import { describeFact } from "../../wording/describe-fact";
import type { NamedParts } from "../../wording/name-of";
import { evidencePassages } from "../evidence/passage";
import { factById } from "../fact-by-id";
import { joinPassages } from "./join-passages";
import { type PublishedOn, publishedOn } from "./published-on";

/** What every style of citation is made of. */
export interface Citation {
  /** The fact's id. */
  readonly id: string;
  readonly title: string;
  /** Who published the article first. */
  readonly publisher: string;
  /** Who published it again, if that copy is what was read. */
  readonly via: string | undefined;
  readonly published: PublishedOn;
  /** The address of the article. */
  readonly url: string | undefined;
  /** What the fact says, in a sentence of ours. */
  readonly says: string;
  /** What it was read from, in the article's words, without quotation marks. */
  readonly evidence: string;
  /** Where the fact is from: the dataset with its version, the fact's id, and its address on the site. */
  readonly fact: string;
}

/**
 * The data that a citation is made of.
 * @category Citing
 * @since 1.0.0
 */
export type CitationData<I extends Ids> = NamedParts<I> &
  Pick<Dataset<I>, "version" | "homepage" | "facts" | "aliases">;

const UNTITLED = "[News article without a title]";

/** When each article was published, put into words once for all of its facts. */
const publications = /* @__PURE__ */ onceForEach(
  (articles: readonly Article[]) => new Map(articles.map(({ id, published }) => [id, publishedOn(published)])),
);

/** Where a fact can be looked up: by the package, if the data is its own, its id, and its address if it has one. */
function whereOf({ version, homepage }: Pick<Dataset, "version" | "homepage">, id: string): string {
  const source = homepage === packageHomepage ? [`${packageName} ${version}`] : [];
  const address = homepage === undefined ? [] : [`${homepage}v${version}/#${id}`];
  return [...source, id, ...address].join(", ");
}

/** The parts of a fact's citation; `undefined` if the data does not have the fact or its article. */
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
    says: describeFact(data, fact),
    evidence: joinPassages(evidencePassages(fact)),
    fact: whereOf(data, fact.id),
  };
}
