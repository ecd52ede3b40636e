import type { Quote } from "../model/quote";
import type { TextSpan } from "../text/text-span";
import type { Head } from "./find-heads";
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

type Mention = PartyMention | undefined;

const FILLER = "(?:\\s+(?:the|its|this|that|economy|of|neighbouring|total|all|overall|foreign|direct|commodity))*\\s+$";
const before = (words: string): RegExp => new RegExp(`\\b(?:${words})${FILLER}`, "u");
const TO = before("to|into");
const FROM = before("from|by|of companies from|of firms from");
const WITH = before("with");
const IN = before("in|into|to");
const INVESTS = /^(?:[’']s)? (?:capital|investors?|compan|firms?|enterprises|funds|businesses)\b/u;
const AND = /^\s*(?:and|–|-|—|&)\s*(?:the\s+)?$/u;

/** The sides of trade: `between A and B`, `A-B trade`, `A's exports to B`, `imports from B`, `trade with B`. */
export function readTradeParties(head: Head, context: PartyContext): PartiesReading {
  const { home, mentions } = context;
  const pair = pairOf(context);
  if (pair) return pairReading(pair, context);
  const owner = ownerOf(head, context);
  const linked = [TO, FROM, WITH].map((link) => after(link, head, context));
  const of = after(before("of"), head, context);
  const reporter = owner ?? of;
  const other = linked.find((side) => side !== undefined && side.id !== reporter?.id);
  const partner =
    other ?? (reporter && home && reporter.id !== home ? undefined : onlyOther(mentions, [reporter?.id, home]));
  // "Imports from B to A" tell A themselves; the figure of another exporter is that country's own.
  if (reporter && reporter.id !== home && !other) return foreignOwner(reporter, head, context);
  return reading(context, reporter ?? home ?? undefined, partner);
}

/** Of a share: whose trade or investment it is a part of, and whose part. */
export function readShareParties(context: PartyContext): PartiesReading {
  const { home, mentions } = context;
  const before = mentions.filter(({ end }) => end <= context.figure.start);
  const partner = onlyOther(before, [home]) ?? onlyOther(mentions, [home]);
  return reading(context, home ?? undefined, partner);
}

/** The sides of investment: where the capital works, and where it comes from. */
export function readInvestmentParties(head: Head, context: PartyContext): PartiesReading {
  const { home, mentions, text } = context;
  const place = mentions.find(
    (mention) => IN.test(text.slice(Math.max(0, mention.start - 40), mention.start)) && !mention.owns,
  );
  const source =
    mentions.find(({ end }) => INVESTS.test(text.slice(end, end + 20))) ??
    ownerOf(head, context) ??
    mentions.find((mention) => FROM.test(text.slice(Math.max(0, mention.start - 40), mention.start)));
  const from = source ?? onlyOther(mentions, [place?.id, home]);
  const where = place && place.id !== from?.id ? place : undefined;
  if (from && from.id === home && !where) return reading(context, undefined, undefined);
  return reading(context, where ?? home ?? undefined, from);
}

/** "German exports" in a text from Jordan: Germany's, to Jordan if it says so. */
function foreignOwner(owner: PartyMention, head: Head, context: PartyContext): PartiesReading {
  const { home, mentions } = context;
  const to = after(TO, head, context) ?? after(FROM, head, context) ?? mentions.find(({ id }) => id === home);
  if (head.kind === "turnover") return reading(context, home ?? undefined, owner);
  return reading(context, owner, to);
}

function pairReading([a, b]: readonly [PartyMention, PartyMention], context: PartyContext): PartiesReading {
  const { home } = context;
  if (a.id === home) return reading(context, a, b);
  if (b.id === home) return reading(context, b, a);
  return { subjectFrom: [quoteOf(a, context), quoteOf(b, context)], partnerFrom: [] };
}

/** Two mentions that "and" or a dash joins, after "between" or before a word of trade. */
function pairOf({ text, mentions }: PartyContext): readonly [PartyMention, PartyMention] | undefined {
  for (const [index, a] of mentions.entries()) {
    const b = mentions[index + 1];
    if (!b || b.id === a.id || !AND.test(text.slice(a.end, b.start))) continue;
    return [a, b];
  }
  return undefined;
}

/** Whose exports: "Egypt's exports", "Egyptian exports". */
function ownerOf(head: Head, { text, mentions }: PartyContext): Mention {
  return mentions.findLast(
    ({ start, end }) =>
      end <= head.start &&
      start > head.start - 60 &&
      /^(?:['’]s?)?\s(?:(?:total|own|overall|foreign|direct|goods|annual|mutual|external)\s)*$/u.test(
        text.slice(end, head.start),
      ),
  );
}

/** The first mention after the head that the link introduces, with no figure or stop between. */
function after(link: RegExp, head: Head, { text, mentions }: PartyContext): Mention {
  return mentions.find(
    ({ start }) =>
      start >= head.end &&
      start < head.end + 160 &&
      link.test(text.slice(head.end, start)) &&
      !/[;.]\s/u.test(text.slice(head.end, start)),
  );
}

/** The only other party of the clause. */
function onlyOther(mentions: readonly PartyMention[], known: readonly (string | null | undefined)[]): Mention {
  const others = mentions.filter(({ id }) => !known.includes(id));
  return new Set(others.map(({ id }) => id)).size === 1 ? others[0] : undefined;
}

function reading(context: PartyContext, subject: Mention | string, partner: Mention): PartiesReading {
  const reporter = typeof subject === "string" ? subject : subject?.id;
  return {
    ...(reporter !== undefined && { subject: reporter }),
    ...(partner && partner.id !== reporter && { partner: partner.id }),
    subjectFrom: typeof subject === "object" ? [quoteOf(subject, context)] : [],
    partnerFrom: partner ? [quoteOf(partner, context)] : [],
  };
}

function quoteOf({ start, end }: TextSpan, { text }: PartyContext): Quote {
  return quoteAt(text, start, end);
}
