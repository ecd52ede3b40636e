import type { Issue, Problem } from "../../ground/issue";
import { type Body } from "../../ground/locate";
import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";
import type { Quote } from "../../model/quote";
import type { TextSpan } from "../../text/text-span";
import type { ArticleSeed } from "../seeds/gather";
import type { Path, YamlFile } from "../yaml/parse-yaml";
import type { ClosedLists } from "./closed-lists";

/** One article while its curation is read: what the steps look things up in, and where they leave their problems. */
export interface Reading {
  readonly seed: ArticleSeed;
  readonly lists: ClosedLists;
  readonly body: Body;
  readonly sentences: readonly TextSpan[];
  readonly report: (path: Path, problem: Problem, at?: "key" | "value") => undefined;
  /** Marks words as read: what coverage asks for. */
  readonly markRead: (span: TextSpan) => void;
}

/** An `ignored` entry, found in the article. */
export interface Ignored extends TextSpan {
  readonly path: Path;
}

/** What came out of one article and its curation. */
export interface CuratedArticle {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly body: Body;
  /** The words that figures, times, ordinals and rankings were read from. */
  readonly read: readonly TextSpan[];
  readonly ignored: readonly Ignored[];
  /** Where the curation stands, for the problems that coverage finds. */
  readonly yaml: Pick<YamlFile, "issue">;
  readonly issues: readonly Issue[];
}

/** The quote and the context as texts: what the words of a fact must stand in. */
export function spansOf({ quote, context = [] }: { quote: Quote; context?: readonly Quote[] }): readonly Quote[] {
  return [quote, ...context];
}
