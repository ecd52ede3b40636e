import type { Fact } from "../model/fact";
import type { CuratedArticle } from "../pipeline/curate/reading";
import type { ArticleSeed, Seeds } from "../pipeline/seeds/gather";
import type { Publication } from "./entries/draft-record";

/** What an article is drafted with. */
export interface DraftInput extends Publication {
  readonly article: Omit<ArticleSeed, "curation">;
  /** The lists whose ids it may name. */
  readonly lists: Seeds["lists"];
  /** The facts of other articles: who held which post, and whom they speak for. */
  readonly known: readonly Fact[];
  /** The party that the text speaks for; what the text or the other articles tell if left out. */
  readonly home?: string | null;
  /** What a curator has made of it already; the draft is of the rest. */
  readonly curated?: CuratedArticle;
}
