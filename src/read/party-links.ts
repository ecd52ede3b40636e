import type { Quote } from "../model/quote";
import type { TextSpan } from "../text/text-span";
import { type Head, VERB } from "./find-heads";
import type { PartyMention } from "./find-parties";
import { quoteAt } from "./proposal";

/** Who a figure is about: the reporter, the other side, the words that say so, and why a side is left open. */
export interface PartiesReading {
  readonly subject?: string;
  readonly partner?: string;
  readonly subjectFrom: readonly Quote[];
  readonly partnerFrom: readonly Quote[];
}

/** What a figure's parties are read from. */
export interface PartyContext {
  readonly text: string;
  /** The stretch whose parties are the figure's: its clause, else its sentence. */
  readonly clause: TextSpan;
  readonly figure: TextSpan;
  readonly mentions: readonly PartyMention[];
  readonly home: string | null;
}

/** A party, if there is one. */
export type Mention = PartyMention | undefined;

const OTHER_HEAD = /\b(?:trade|turnover|exports?|imports?|investments?|those|that (?:of|to|from|with|in))\b/u;
const OTHER_FIGURE =
  /[$€£¥₹%]|\d (?:thousand|million|billion|trillion|percent|per cent|mln|bln)|\b(?:mostly|mainly|chiefly|largely|partly)\b/u;

/** Whose exports: "Egypt's exports", "Egyptian exports", "Egypt exported". */
export function ownerOf(head: Head, context: PartyContext): Mention {
  const { text, mentions } = context;
  if (VERB.test(head.words)) return sellerOf(head, context);
  return mentions.findLast(
    ({ start, end }) =>
      end <= head.start &&
      start > head.start - 60 &&
      /^(?:['’]s?)?\s(?:(?:total|own|overall|foreign|direct|goods|annual|mutual|external)\s)*$/u.test(
        text.slice(end, head.start),
      ),
  );
}

/** Nothing, or words of time: "Last year the ". */
const OPENS =
  /^\W*(?:(?:(?:In|Over|During|For|Between|From) (?:[\p{L}–-]+ ){0,6})?(?:\d{4}|(?:Last|This|last|this|the) (?:year|month|quarter)),?\s)?(?:[Tt]he\s)?$/u;

/** Who does what the verb says: who stands right before it, else the one that its clause begins with. */
function sellerOf({ start: verb }: Head, { text, mentions, clause }: PartyContext): Mention {
  const before = mentions.filter(({ end }) => end <= verb);
  const beside = before.findLast(({ end }) => /^(?:\s(?!and\b)\p{Ll}+){0,2}\s$/u.test(text.slice(end, verb)));
  return beside ?? before.find(({ start }) => OPENS.test(text.slice(clause.start, start)));
}

/** The first mention after the head that the link introduces, with no figure or stop between. */
export function after(link: RegExp, head: Head, { text, mentions, figure }: PartyContext): Mention {
  return mentions.find(
    ({ start }) =>
      start >= head.end &&
      start < head.end + 160 &&
      link.test(text.slice(head.end, start)) &&
      !OTHER_HEAD.test(text.slice(head.end, start)) &&
      !OTHER_FIGURE.test(text.slice(figure.end, Math.max(figure.end, start)).replace(/^ \([^)]*\)/u, "")) &&
      !/[;.]\s/u.test(text.slice(head.end, start)),
  );
}

/** "$900 million to Uganda": right after the figure. */
export function beside({ text, mentions, figure }: PartyContext): Mention {
  return mentions.find(
    ({ start }) =>
      start > figure.end &&
      /^(?: of (?:them|it|which|this|that|these))?(?: went)? (?:to|from|with) (?:the )?$/u.test(
        text.slice(figure.end, start),
      ),
  );
}

/** The only other party of the clause that stands before the figure. */
export function onlyOther({ mentions, figure }: PartyContext, known: readonly (string | null | undefined)[]): Mention {
  const others = mentions.filter(({ id, end }) => end <= figure.start && !known.includes(id));
  return new Set(others.map(({ id }) => id)).size === 1 ? others[0] : undefined;
}

/** The sides with the words that name them. */
export function reading(context: PartyContext, subject: Mention | string, partner: Mention): PartiesReading {
  const reporter = typeof subject === "string" ? subject : subject?.id;
  return {
    ...(reporter !== undefined && { subject: reporter }),
    ...(partner && partner.id !== reporter && { partner: partner.id }),
    subjectFrom: typeof subject === "object" ? [quoteOf(subject, context)] : [],
    partnerFrom: partner ? [quoteOf(partner, context)] : [],
  };
}

/** A mention as a quote. */
export function quoteOf({ start, end }: TextSpan, { text }: PartyContext): Quote {
  return quoteAt(text, start, end);
}
