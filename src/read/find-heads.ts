import type { TextSpan } from "../text/text-span";
import { isBridgeWord } from "./bridge-words";

/** What a figure can be of; `other` is a thing that no indicator of ours measures. */
export type HeadKind = "turnover" | "exports" | "imports" | "investment" | "other";

/** Words that name what the figures after them measure. */
export interface Head extends TextSpan {
  readonly kind: HeadKind;
  readonly words: string;
}

// A word before or after the head makes another thing of it: "trade minister", "tea exports", "investment fund".
const NO_MEASURE =
  "(?!(?:['’]s)?[ -](?:minist|mission|agreement|commission|deal|partner|war|committee|fair|route|union|relation|talk|barrier|body|bodies|office|secretary|council|chamber|polic|representative|ties|cooperation|links|forum|fund|bank|promotion|climate|project|compan|treat|protocol|facilitat|bloc|corridor|law|house|centre|center|negotiat|finance|credit|dispute|show|expo|licen|permit|ban|dut|tax|tariff|price|market|quota|terminal|opportunit|portfolio|potential|strateg|plan|programme|program|authority|agenc|board|attach|envoy|lobby|unit|conference|summit|week|deleg|hub|zone|pact|rule|regime|expert|analyst|associat|institut|federation|journal|department|counsel|data|statistic|figure|side\\b|items?\\b|basket|categor))";
/** "Sold it goods", "sold $3 million", "bought back for 3 million": goods, or only money. */
const GOODS =
  "(?=(?: (?:it|them|us|back|for|only|just|about|some|nearly|almost|over|around|more|less|than|a|mere|paltry|the|\\p{Lu}\\p{L}+))* (?:(?:goods|merchandise)\\b|(?:\\p{Lu}{3} )?\\p{Lu}{0,3}[$€£¥₹]?\\d))";
/** "Shipped $3 million of goods", "sent us $3 million". */
const SHIPPED = "(?=[^;]{0,60}\\bgoods\\b| (?:us|them|it) (?:[\\p{Ll}]+ ){0,3}\\p{Lu}{0,3}[ $€£¥₹]?\\d)";
const HEADS = new RegExp(
  [
    `(?<other>\\b(?:(?:trade|current[ -]account|goods|trading) )?(?:deficit|surplus|shortfall|gap|imbalance|balance)\\b|\\b(?:GDP|gross domestic product|econom(?:y|ies)|budgets?|loans?|credit(?: line)?s?|prices?|grants?|output|production|markets?|revenues?|projects?|plants?|debts?|remittances|reserves|wages?|salar(?:y|ies)|bills?|guarantees?|tariffs?|duties|inflation|deliveries|sales(?! to\\b)|shipments?|cargo|freight|services|tourism|tourists?|arrivals|populations?|funds?|contracts?|turnover of (?:the )?(?:company|firm|group|shop)|profits?|fines?|aid|assistance|tenders?|bonds?|capitalisation|assets|deposits|industry|sector|consumption|demand|unemployment|visitors|passengers|stakes?|portfolio)\\b)`,
    `(?<turnover>\\b(?:imports? and exports?|exports? and imports?) (?:value|volume|trade|turnover)\\b|\\b(?:total|combined|overall) (?:imports? and exports?|exports? and imports?)\\b|\\b(?:(?:commodity|trade|goods|foreign trade|bilateral|mutual|two-way|trading|total|overall) )*turnover\\b|\\b(?:trade|commercial) (?:exchanges?|volumes?|flows?)\\b|\\b(?:exchange|volumes?) of (?:[\\p{L}-]+ ){0,2}(?:trade|goods)\\b|\\b(?:(?:two-way|mutual|bilateral|total|overall|reciprocal|merchandise|goods) )+(?:trade(?: in goods(?: and services)?)?|commerce)\\b|\\b(?:two-way|bilateral|mutual) business\\b|\\b(?:exchanged|traded)\\b${GOODS}|\\btrade(?: in goods(?: and services)?)?\\b)${NO_MEASURE}`,
    `(?<exports>\\bexport(?:s|ed)?(?: earnings| receipts| revenues?)?\\b(?!-)|\\bsales\\b(?= to\\b)|\\b(?:sold|sells?)\\b${GOODS}|\\b(?:shipped|ships?|sent|sends?)\\b${SHIPPED})${NO_MEASURE}`,
    `(?<imports>\\bimport(?:s|ed)?(?: bill)?\\b(?!-)|\\bpurchases\\b(?= from\\b)|\\b(?:bought|buys?|purchased)\\b${GOODS})${NO_MEASURE}`,
    `(?<investment>\\b(?:(?:foreign|direct|capital|net) )*investments?(?: (?:in)?flows?)?\\b|\\binflows? of (?:[\\p{L}-]+ ){0,3}(?:investments?|capital)\\b|\\bFDI(?: inflows?)?\\b|\\binflows?\\b(?! of\\b)|\\bcapital\\b(?= (?:in|from|invested)\\b)|\\b(?:invest(?:ed)?|poured|placed|plou?ghed|pumped|injected)\\b|\\bput\\b(?=(?:[^.;]|\\.\\d){0,60}\\b(?:into|in)\\b)|\\bbrought\\b(?=(?:[^.;]|\\.\\d){0,60}\\binto\\b)|(?<=\\binvestors (?:\\p{Ll}+ )?)brought in\\b|(?<=\\b(?:investors|companies|firms|businesses) (?:had |have |has )?)brought\\b(?= (?:\\p{Ll}+ ){0,2}\\p{Lu}{0,3} ?[$€£¥₹]?\\d)|\\b(?:holds?|held)\\b(?= (?:\\p{Ll}+ ){0,4}\\p{Lu}{0,3} ?[$€£¥₹]?\\d[^;,]{0,30} in\\b))${NO_MEASURE}`,
  ].join("|"),
  "giu",
);

const PRODUCT_AFTER =
  /^\s+of\s+(?!(?:goods|merchandise|the|all|both|this|these|that|its|their|our|only|just|over|under|about|around|nearly|almost|some|up|more|less|at|to|investments?|capital|between)\b)\p{Ll}/u;
/** "Trade in services", but not "trade in goods" and "trade in 2023" */
const PART_AFTER =
  /^\s+in\s+(?!(?:goods|merchandise|the|all|both|this|that|these|those|an?|our|its|their|his|her|general|total|recent|early|late|mid|which|terms|value|volume|real|nominal|money|dollars?|euros?|national|local|foreign|spring|summer|autumn|winter|turn|order|addition|comparison|contrast|practice|\p{L}+ (?:months|years)|two|three|four|five|six|seven|eight|nine|ten|eleven|last|just|only|each|every|either|return)\b)\p{Ll}/u;
const BEFORE_HEAD = /(\p{L}[\p{L}\p{M}’'-]*)[ -]$/u;
const PLAIN_BEFORE: ReadonlySet<string> = new Set(
  (
    "wants want hopes hope seeks seek plans plan aims aim the a an any no some more less much little enough how is are its their our his her this that these those and or of in on to by with from for at as while whereas but where which total overall " +
    "all annual yearly monthly quarterly mutual bilateral national foreign direct such said whose both if when also goods merchandise " +
    "commodity domestic counter return respective reciprocal cumulative gross accumulated aggregate reported actual new fresh strong " +
    "put get gets getting expects expect expected sees see boost boosts lift lifts raise raises push bring brings take keep double increase increases grow expand meanwhile that year month quarter half yesterday today record rising falling growing weaker stronger higher lower outbound inward inbound then our country's nation's kingdom's " +
    "country’s nation’s kingdom’s republic’s republic's side’s last year’s year's including of: against versus than has have had was were not did value volume growth rise fall drop decline increase"
  ).split(" "),
);

/** "Targeting trade of", but not "fishing exports". */
const GERUND =
  /^(?!(?:shipp|bank|farm|min|engineer|cloth|fish|manufactur|print|packag|process|build|steel-?mak|outsourc)ing$)\p{Ll}{3,}ing$/u;

/** Whether a head is a verb: "exported", "sold". */
export const VERB = /^(?:\p{L}+ed|put|brought|holds?|held|invest|sold|sells?|ships?|sent|sends?|bought|buys?)$/iu;

/** The heads of a text in its order. Exports and imports of one product are `other`. */
export function findHeads(text: string, parties: readonly TextSpan[] = []): readonly Head[] {
  return [...text.matchAll(HEADS)].map(({ 0: words, index, groups = {} }) => {
    const named = (["turnover", "exports", "imports", "investment"] as const).find(
      (kind) => groups[kind] !== undefined,
    );
    const end = index + words.length;
    return {
      kind: named === undefined || isOfProduct(text, { start: index, end }, named, parties) ? "other" : named,
      words,
      start: index,
      end,
    };
  });
}

/** "Tea exports", "exports of copper": a word before that is neither a party nor one of the plain ones, or a thing after. */
function isOfProduct(text: string, { start, end }: TextSpan, kind: HeadKind, parties: readonly TextSpan[]): boolean {
  const words = text.slice(start, end);
  if (VERB.test(words)) return false;
  if (kind === "turnover" && PART_AFTER.test(text.slice(end, end + 40))) return true;
  if (kind !== "investment" && PRODUCT_AFTER.test(text.slice(end, end + 40))) return true;
  if (words.includes(" ")) return false;
  const [, word = ""] = BEFORE_HEAD.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  if (word === "" || GERUND.test(word) || PLAIN_BEFORE.has(word.toLowerCase()) || isBridgeWord(word)) return false;
  const from = start - word.length - 1;
  return !parties.some((party) => party.start < start && party.end > from);
}
