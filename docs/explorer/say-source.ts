import { sayPeriod } from "../../src/audit/say-time";
import type { Article } from "../../src/model/article";
import type { Fact } from "../../src/model/fact";
import type { Time } from "../../src/model/time";
import { nameOf, type Page } from "./page";

/** Who said it, and in whose voice. */
export function sayVoice(page: Page, { voice, saidBy }: Fact): string {
  if (voice === "article" || saidBy === undefined) return "the article, in its own voice";
  return `${nameOf(page, saidBy)}, ${voice === "direct" ? "in quotation marks" : "in reported speech"}`;
}

/** "28 February 2025", "from 10 March 2023 to 31 March 2023": a publication without the preposition before a date. */
export function sayDay(time: Pick<Time, "edtf">): string {
  return sayPeriod(time).replace(/^on (?:a day )?|^in /, "");
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
