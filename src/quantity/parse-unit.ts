import type { CurrencyCode, Unit } from "../model/quantity";
import type { Token } from "../text/tokenize";
import { CURRENCIES, PERCENTS } from "./lexicon";
import { type Match, matchNext, matchWords } from "./match-words";

const MONEY_SIGN = /^(?:[A-Z]{3}|\P{L}+|[A-Za-z]+ ?[$€£¥₸₽])$/u;
const FOREIGN_SIGN = /^[A-Za-z]+[$€£¥₸₽]$/;

/** What the unit words after a figure can stand for, nothing where they are unknown; `null` where none stand. */
export function parseUnit(tokens: readonly Token[], at: number): Match<readonly Unit[]> | null {
  const percent = matchNext(tokens, at, PERCENTS);
  if (percent) return { found: percent.found ? [percent.found] : [], next: percent.next };
  if (tokens[at]?.gap === "break" || opensFigure(tokens, at)) return null;
  return matchNext(tokens, at, CURRENCIES) ?? foreignSign(tokens, at);
}

/** The currencies that a word or sign of money at `at` can stand for, wherever it stands; `null` where none does. */
export function parseCurrency(tokens: readonly Token[], at: number): Match<readonly CurrencyCode[]> | null {
  return matchWords(tokens, at, CURRENCIES) ?? foreignSign(tokens, at);
}

/** What a sign or code of money before a figure can stand for: "$", "US$", "EUR"; `null` where none stands. */
export function parseUnitSign(tokens: readonly Token[], at: number): Match<readonly CurrencyCode[]> | null {
  const money = parseCurrency(tokens, at);
  if (!money) return null;
  const text = tokens.slice(at, money.next).map((token) => token.text);
  return MONEY_SIGN.test(text.join(" ")) ? money : null;
}

/** "A$" and "HK$" are not "$". */
function foreignSign(tokens: readonly Token[], at: number): Match<readonly never[]> | null {
  return FOREIGN_SIGN.test(tokens[at]?.text ?? "") ? { found: [], next: at + 1 } : null;
}

/** In "in 2022 $160 billion" the sign belongs to the figure behind it. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const sign = parseUnitSign(tokens, at);
  const behind = sign && tokens[sign.next];
  return behind?.kind === "number" && behind.gap !== "break";
}
