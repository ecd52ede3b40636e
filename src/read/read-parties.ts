import type { Head } from "./find-heads";
import { isBloc, type PartyMention } from "./find-parties";
import {
  after,
  beside,
  onlyOther,
  ownerOf,
  type PartiesReading,
  type PartyContext,
  quoteOf,
  reading,
} from "./party-links";

const FILLER = "(?:\\s+(?:the|its|this|that|economy|of|neighbouring|total|all|overall|foreign|direct|commodity))*\\s+$";
const before = (words: string): RegExp => new RegExp(`\\b(?:${words})${FILLER}`, "u");
const TO = before("to|into");
const FROM = before("from|by|of companies from|of firms from");
const WITH = before("with");
const IN = before("in|into|to");
const INVESTS =
  /^(?:-owned|-backed|(?:[’']s)?) (?:\p{Ll}+ ){0,2}(?:capital|ownership|participation|money|investors?|compan(?:y|ies)|firms?|enterprises|funds|businesses)\b|^[’']s (?:\p{Ll}+ ){0,2}(?:stock|volume|total|inflow)s? of\b/u;
const AND = /^\s*(?:and|–|-|—|&)\s*(?:the\s+)?$/u;

/** The sides of trade: `between A and B`, `A-B trade`, `A's exports to B`, `imports from B`, `trade with B`. */
export function readTradeParties(head: Head, context: PartyContext): PartiesReading {
  const { home } = context;
  const pair = pairOf(context);
  if (pair && !isLinkedElsewhere(head, pair, context)) return pairReading(pair, context);
  const owner = ownerOf(head, context);
  const linked = [TO, FROM, WITH].map((link) => after(link, head, context));
  const of = after(before("of"), head, context);
  const reporter = owner ?? of ?? routeEnd(head, context);
  const other = linked.find((side) => side !== undefined && side.id !== reporter?.id);
  // "Exports to Norway" in a text from Norway are somebody else's.
  if (!reporter && other && other.id === home)
    return reading(context, head.kind === "turnover" ? other : undefined, undefined);
  const isForeign = reporter !== undefined && home !== null && reporter.id !== home;
  const partner =
    beside(context) ?? madeBy(context) ?? other ?? (isForeign ? undefined : onlyOther(context, [reporter?.id, home]));
  // "Imports from B to A" tell A themselves; the figure of another exporter is that country's own.
  if (reporter && reporter.id !== home && !other) return foreignOwner(reporter, head, context);
  return reading(context, reporter ?? home ?? undefined, partner);
}

/** "Bought $149 million of Japanese goods" */
function madeBy({ text, mentions, figure }: PartyContext): PartyMention | undefined {
  return mentions.find(
    ({ start, end }) =>
      start > figure.end &&
      /^(?: worth)? of $/u.test(text.slice(figure.end, start)) &&
      /^ (?:goods|products|merchandise)\b/u.test(text.slice(end, end + 14)),
  );
}

/** "Exports from A to B", "imports from B to A": of a route the end that the head belongs to; exports from another are its own. */
function routeEnd(head: Head, context: PartyContext): PartyMention | undefined {
  const [from, to] = [after(FROM, head, context), after(TO, head, context)];
  if (head.kind === "exports" && from && !to && context.home !== null && from.id !== context.home) return from;
  if (!from || !to || from.id === to.id) return undefined;
  if (head.kind === "exports") return from;
  return head.kind === "imports" ? to : undefined;
}

/** "The EU is the second-largest investor", "the EU takes": who does so is no owner of what it has a share of. */
const ACCOUNTS =
  /^ (?:is|was|remains|accounts|accounted|takes|took|represents|represented|supplies|supplied|holds|held|has|had|makes|made|still|now)\b/u;

/** Of a share: whose trade or investment it is a part of, and whose part. */
export function readShareParties(head: Head, context: PartyContext): PartiesReading {
  const { home, mentions, figure, text } = context;
  const isIts = /\b(?:its|their)\s(?:\p{L}+\s)?$/iu.test(text.slice(Math.max(0, head.start - 20), head.start));
  const owner =
    ownerOf(head, context) ?? (isIts ? mentions.find(({ owns, end }) => owns && end <= figure.start) : undefined);
  const [first] = mentions;
  const other = onlyOther(context, [home]);
  // "The United States takes 11 percent of its trade" in a text from there: of the other's.
  const isTheirs =
    isIts ||
    /^[^.;]{0,60}\bin the country\b/u.test(text.slice(figure.end)) ||
    /\bin the country\b|\bthe country['’]s\b/u.test(text.slice(context.clause.start, figure.start));
  if (isTheirs && !owner && first && first.id === home && ACCOUNTS.test(text.slice(first.end, figure.start)))
    return reading(context, other, first);
  const source = mentions.find(({ start }) => COMES_FROM.test(text.slice(figure.end, start)));
  return reading(context, owner ?? home ?? undefined, onlyOther(context, [owner?.id ?? home]) ?? source);
}

/** "40 percent of all investment in the country comes from the EU" */
const COMES_FROM = /^[^,;]{0,80}\b(?:comes?|came|originates?|originated) from (?:the )?$/u;

/** The sides of investment: where the capital works, and where it comes from. */
export function readInvestmentParties(head: Head, context: PartyContext): PartiesReading {
  const { home, mentions, text } = context;
  const right = mentions.find(({ start }) => /^ (?:in|into) (?:the )?$/u.test(text.slice(context.figure.end, start)));
  const place =
    right ??
    mentions.find((mention) => IN.test(text.slice(Math.max(0, mention.start - 40), mention.start)) && !mention.owns);
  const source =
    mentions.find(({ end }) => INVESTS.test(text.slice(end, end + 40))) ??
    ownerOf(head, context) ??
    after(FROM, head, context) ??
    mentions.find((mention) => FROM.test(text.slice(Math.max(0, mention.start - 40), mention.start)));
  const from = source ?? onlyOther(context, [place?.id, home]);
  const where = place && place.id !== from?.id ? place : undefined;
  // "They have invested $3 million there": the words before tell where, and who.
  if (!where && /^[^,;]{0,30}\bthere\b/u.test(text.slice(context.figure.end)) && (!from || from.id === home))
    return reading(context, undefined, from);
  // "300 European companies operate in the country": a bloc is none.
  if (
    !where &&
    home !== null &&
    isBloc(home) &&
    /\bin the country\b/u.test(text.slice(context.clause.start, context.clause.end))
  )
    return { ...reading(context, undefined, from), partner: from?.id ?? home };
  if (from && from.id === home && !where) return reading(context, undefined, from);
  return reading(context, where ?? home ?? undefined, from);
}

/** "German exports" in a text from Jordan: Germany's, to Jordan if it says so. */
function foreignOwner(owner: PartyMention, head: Head, context: PartyContext): PartiesReading {
  const { home } = context;
  const to = after(TO, head, context) ?? after(FROM, head, context);
  if (head.kind === "turnover") return reading(context, home ?? undefined, owner);
  return reading(context, owner, to?.id === owner.id ? undefined : to);
}

/** "With the agreement between Serbia and EFTA, exports to Peru rose": the head names its other side itself. */
function isLinkedElsewhere(head: Head, pair: readonly PartyMention[], context: PartyContext): boolean {
  const linked = [TO, FROM, WITH].map((link) => after(link, head, context)).find((side) => side !== undefined);
  return linked !== undefined && !pair.some(({ id, start }) => id === linked.id || start > head.start);
}

function pairReading([a, b]: readonly [PartyMention, PartyMention], context: PartyContext): PartiesReading {
  const { home } = context;
  if (a.id === home) return reading(context, a, b);
  if (b.id === home) return reading(context, b, a);
  return { subjectFrom: [quoteOf(a, context), quoteOf(b, context)], partnerFrom: [] };
}

/** Two mentions that "and" or a dash joins, after "between" or before a word of trade. */
function pairOf({ text, mentions, figure }: PartyContext): readonly [PartyMention, PartyMention] | undefined {
  const pairs = mentions.flatMap((a, index): (readonly [PartyMention, PartyMention])[] => {
    const b = mentions[index + 1];
    return b && b.id !== a.id && AND.test(text.slice(a.end, b.start)) ? [[a, b]] : [];
  });
  return pairs.find(([{ start }]) => /^ between (?:the )?$/u.test(text.slice(figure.end, start))) ?? pairs[0];
}
