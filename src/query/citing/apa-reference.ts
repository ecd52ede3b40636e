import { MONTHS } from "../../time/months";
import type { Citation } from "./citation";
import type { DateParts, PublishedOn } from "./published-on";

/** The citation as a reference of APA style, 7th edition (a news article without an author), with the quote after it. */
export function apaReference({ title, publisher, via, published, url, says, evidence, fact }: Citation): string {
  const source = via === undefined ? publisher : `${publisher}, via ${via}`;
  const end = /[.?!]$/.test(title) ? "" : ".";
  const address = url === undefined ? "" : ` ${url}`;
  return `${title}${end} (${publicationDate(published)}). ${source}.${address} ${says} Quoted: “${evidence}” (${fact}).`;
}

function publicationDate({ parts, words }: PublishedOn): string {
  const [first, last] = parts;
  if (first === undefined) return words;
  if (last === undefined) return inWords(first);
  if (first[0] === last[0]) return `${first[0]}, between ${monthOf(first)} and ${monthOf(last)}`;
  return `between ${monthOf(first)} ${first[0]} and ${monthOf(last)} ${last[0]}`;
}

function inWords(date: DateParts): string {
  const [year, , day] = date;
  return [year, [monthOf(date), day].filter((part) => part !== undefined).join(" ")].filter((part) => part).join(", ");
}

function monthOf([, month]: DateParts): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1];
}
