import type { Article } from "../model/article";
import type { Fact } from "../model/fact";
import type { TimeBasis } from "../model/time";
import type { Names } from "./name-of";

/** How a time or a publisher is known. */
export const BASES: Readonly<Record<TimeBasis, string>> = {
  stated: "stated",
  relative: "counted from the article",
  inferred: "inferred",
  external: "known from elsewhere",
};

/** "Roman Vassilenko, in reported speech": who said it in an article; `null` for its own voice. */
export function describeSpeaker(name: Names, { voice, saidBy }: Pick<Fact, "voice" | "saidBy">): string | null {
  if (voice === "article" || saidBy === undefined) return null;
  return `${name(saidBy)}, ${voice === "direct" ? "in quotation marks" : "in reported speech"}`;
}

/** The article's title; one without has a name of ours. */
export function titleArticle({ title, publisher }: Pick<Article, "title" | "publisher">): string {
  return title ?? `[${publisher.name}, without a title]`;
}

/** "EximTutor, from The Astana Times". */
export function describePublisher({ publisher: { name, republishedFrom } }: Pick<Article, "publisher">): string {
  return republishedFrom === undefined ? name : `${name}, from ${republishedFrom}`;
}
