import type { CuratedOf } from "../schema/curation";
import { periodToken } from "./read-time";

/** `key.article`, with the number of the fact's return (`again`) behind it. */
export function factId(key: string, article: string, again: string | undefined): string {
  return `${key}.${article}${again === undefined ? "" : `-${again}`}`;
}

/** `indicator.subject-partner.period` */
export function observationKey({ indicator, subject, partner, period }: CuratedOf<"observation">): string {
  const parties = partner === undefined ? subject : `${subject}-${partner}`;
  return `${indicator}.${parties}.${periodToken(period?.edtf)}`;
}
