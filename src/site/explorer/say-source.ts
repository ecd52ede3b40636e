import { sayPeriod } from "../../audit/wording/say-time";
import type { Article, Fact, Time } from "../../index";
import { nameOf, type Page } from "./page";

/** How a time or a publisher is known. */
export const BASES = {
  stated: "stated",
  relative: "counted from the article",
  inferred: "inferred",
  external: "known from elsewhere",
} as const;

/** Who said it in an article, and in whose voice; nothing of what it says in its own. */
export function saySpeaker(page: Page, { voice, saidBy }: Fact): string | null {
  if (voice === "article" || saidBy === undefined) return null;
  return `${nameOf(page, saidBy)}, ${voice === "direct" ? "in quotation marks" : "in reported speech"}`;
}

/** "28 February 2025", "January to July 2024", "between 10 March and 31 March 2023": a time without its "in". */
export function sayDay(time: Pick<Time, "edtf">): string {
  return sayPeriod(time)
    .replace(/^on a day from (.*) to (.*)$/, "between $1 and $2")
    .replace(/^between (.*) (\d{4}) and (.* \2)$/, "between $1 and $3")
    .replace(/^(?:in|on|from) (?!.* on$)/, "");
}

/** The article's title; one without has a name of ours. */
export function titleOfArticle({ title, publisher }: Article): string {
  return title ?? `[${publisher.name}, without a title]`;
}

/** "EximTutor, from The Astana Times". */
export function sayPublisher({ publisher }: Article): string {
  return publisher.republishedFrom === undefined
    ? publisher.name
    : `${publisher.name}, from ${publisher.republishedFrom}`;
}

/** The name of an article's publisher: how a link to one of its facts is called. */
export function publisherOf({ articles }: Page, id: string): string {
  return articles.get(id)?.publisher.name ?? id;
}
