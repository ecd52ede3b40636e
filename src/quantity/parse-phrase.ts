import type { Token } from "../text/tokenize";
import { CURRENCIES } from "./lexicon/currencies";
import { HEDGES } from "./lexicon/hedges";
import { BARE_RATIO_VERBS, CARDINALS, DENOMINATORS, RATIO_VERBS } from "./lexicon/numbers";
import type { Match } from "./match-words";
import { type Figure, parseFigure } from "./parse-figure";
import { type HedgeWords, parseHedges, parseLaterHedge } from "./parse-hedges";
import { parseRange } from "./parse-range";
import { parseRatio, type Ratio } from "./parse-ratio";

/** A figure with everything around it that belongs to it, before it is understood. */
export interface Phrase {
  /** The indices of its first token and of the token after it. */
  readonly first: number;
  readonly next: number;
  /** In text order. */
  readonly hedges: readonly HedgeWords[];
  readonly figure: Figure;
  /** The second figure of a range. */
  readonly to: Figure | null;
  /** "doubled", "3.4-fold", "3 times more" */
  readonly ratio: Ratio | null;
  /** Several figures in one that are no range: "2024/25", "5 or 6". */
  readonly list: boolean;
}

/** The longest phrase that begins at token `at`, or `null`. Looks ahead by a bounded number of tokens. */
export function parsePhrase(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (token === undefined || !canBegin(token)) return null;
  const before = parseHedges(tokens, at);
  const start = before.next;
  if (tokens[start]?.gap === "break" && start > at) return null;
  const body = parseBody(tokens, start);
  if (!body) return null;
  const after = parseLaterHedge(tokens, body.next);
  const plus = body.found.figure.amount.orMore ? [{ hedge: "atLeast", words: "+" } as const] : [];
  const inside = body.found.hedges ?? [];
  const hedges = [...before.found, ...inside, ...plus, ...after.found];
  return { ...body.found, first: at, next: after.next, hedges };
}

const OPENERS: ReadonlySet<string> = new Set(["a", "an", "between", "from", "minus", "plus"]);
const TREES = [HEDGES, CURRENCIES, CARDINALS, DENOMINATORS, RATIO_VERBS, BARE_RATIO_VERBS] as const;
const FIRST_WORDS: ReadonlySet<string> = new Set(TREES.flatMap((tree) => [...tree.glued.keys()]));

/** Whether a phrase may begin with the token: most words of a text are passed over here. */
function canBegin({ kind, key, text }: Token): boolean {
  if (kind === "number") return true;
  if (OPENERS.has(key) || FIRST_WORDS.has(key) || FIRST_WORDS.has(text)) return true;
  return kind === "mark"
    ? /^[+\-−±]$/.test(text)
    : key.endsWith("fold") || /^(?:[A-Z]{3}|[A-Za-z]+[$€£¥₸₽])$/.test(text);
}

type Body = Omit<Phrase, "first" | "next" | "hedges"> & { readonly hedges?: readonly HedgeWords[] };

function parseBody(tokens: readonly Token[], at: number): Match<Body> | null {
  const ratio = parseRatio(tokens, at);
  if (ratio) return { found: { figure: NO_FIGURE, to: null, ratio: ratio.found, list: false }, next: ratio.next };
  const range = parseRange(tokens, at);
  if (range) return { found: { ...range.found, ratio: null }, next: range.next };
  const figure = parseFigure(tokens, at);
  return figure && { found: { figure: figure.found, to: null, ratio: null, list: false }, next: figure.next };
}

const NO_AMOUNT = { whole: null, printed: false, fraction: null, scale: null, orMore: false, twoScales: false };
const NO_FIGURE: Figure = { sign: null, units: [], amount: NO_AMOUNT };
