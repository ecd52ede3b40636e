import type { Issue, Place, Problem } from "../../ground/issue";
import type { Body } from "../../ground/locate";
import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";
import type { Quote } from "../../model/quote";
import type { Time } from "../../model/time";
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
  /** Where words of time stand in the whole text. */
  readonly timePlaces: readonly TextSpan[];
  /** Where a value of the curation stands. */
  readonly place: YamlFile["place"];
  readonly report: (path: Path, problem: Problem, at?: "key" | "value") => undefined;
  /** Marks words as read: what coverage asks for. */
  readonly markRead: (span: TextSpan) => void;
}

/** The same while its facts are read: their times may hang on its publication. */
export interface FactReading extends Reading {
  readonly published: Time;
}

/** An `ignored` entry, found in the article. */
export interface Ignored extends TextSpan {
  /** Where its words stand in the curation. */
  readonly place: Place;
}

/** What coverage does not ask for, as a fact with a problem of its own would give it. */
export interface Excused {
  readonly spans: readonly TextSpan[];
  readonly ids: readonly string[];
  /** What it is going to be a fact of, if its quote stands in the article. */
  readonly begun?: BegunFact;
}

/** A fact that is not whole yet: one with an open question, or a mistake. */
export interface BegunFact {
  /** As it stands there: a question mark, too. */
  readonly kind: string;
  readonly quote: TextSpan;
  /** The words of its figure, if it tells them. */
  readonly figure?: TextSpan;
  /** The ids that it gives, of the lists or new. */
  readonly ids: readonly string[];
  /** Its quote and its context. */
  readonly passages: readonly TextSpan[];
}

/** What came out of one article and its curation. */
export interface CuratedArticle {
  readonly article: Article;
  /** The file that curates it. */
  readonly curation: string;
  readonly facts: readonly Fact[];
  readonly body: Body;
  /** The words that figures, times, ordinals and rankings were read from. */
  readonly read: readonly TextSpan[];
  readonly ignored: readonly Ignored[];
  /** What of it is not asked about, for the sake of facts that have problems. */
  readonly excused: readonly Excused[];
  readonly issues: readonly Issue[];
}

/** All articles, read by their curations, with the lists that they use. */
export interface Curated {
  readonly lists: ClosedLists;
  readonly articles: readonly CuratedArticle[];
}

/** The quote and the context as texts: what the words of a fact must stand in. */
export function spansOf({ quote, context = [] }: { quote: Quote; context?: readonly Quote[] }): readonly Quote[] {
  return [quote, ...context];
}
