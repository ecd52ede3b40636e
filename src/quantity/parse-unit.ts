import type { CurrencyCode } from "../model/currency-code";
import type { Token } from "../text/tokenize";
import { COUNTRIES, CURRENCIES, type Money } from "./lexicon/currencies";
import { OTHER_UNITS, PERCENTS } from "./lexicon/units";
import { type Match, matchNext, matchWords } from "./match-words";

/** A unit as it is named, and what it can stand for. */
export interface NamedUnit {
  readonly kind: "percent" | "money" | "points" | "measure" | "unknown";
  /** Of money; none if the sign is unknown. */
  readonly codes: readonly CurrencyCode[];
  readonly sure: boolean;
  readonly words: string;
}

const MONEY_SIGN = /^(?:[A-Z]{3}|\P{L}+|[A-Za-z]+ ?[$€£¥₸₽]|R|Rs|Rp|[Kk]r|K[Ss]h|F CFA)$/u;
const FOREIGN_SIGN = /^[A-Za-z]+[$€£¥₸₽]$/;
const UNKNOWN_CODE = /^[A-Z]{3}$/;

/** The unit words after a figure; `null` if none stand there. */
export function parseUnit(tokens: readonly Token[], at: number): Match<NamedUnit> | null {
  const other = matchNext(tokens, at, OTHER_UNITS);
  if (other) return named(tokens, at, other.next, other.found, null);
  const percent = matchNext(tokens, at, PERCENTS);
  if (percent) return named(tokens, at, percent.next, "percent", null);
  if (tokens[at]?.gap === "break" || opensFigure(tokens, at)) return null;
  return parseMoney(tokens, at, matchNext);
}

/** The words or sign of money at `at`, wherever it stands; `null` if none does. */
export function parseMoney(
  tokens: readonly Token[],
  at: number,
  match: typeof matchWords = matchWords,
): Match<NamedUnit> | null {
  const money = match(tokens, at, CURRENCIES);
  if (money) return named(tokens, at, money.next, "money", money.found);
  const country = match(tokens, at, COUNTRIES);
  const its = country && tokens[country.next]?.gap === "space" ? matchWords(tokens, country.next, CURRENCIES) : null;
  if (country && its && tokens[country.next]?.kind === "word") {
    const codes = country.found.codes.filter((code) => its.found.codes.includes(code)).slice(0, 1);
    return named(tokens, at, its.next, "money", { codes, sure: true });
  }
  return foreignSign(tokens, at);
}

function foreignSign(tokens: readonly Token[], at: number): Match<NamedUnit> | null {
  return FOREIGN_SIGN.test(tokens[at]?.text ?? "") ? named(tokens, at, at + 1, "unknown", null) : null;
}

/** A sign or code of money before a figure: "$", "US$", "EUR"; `null` if none stands. */
export function parseUnitSign(tokens: readonly Token[], at: number): Match<NamedUnit> | null {
  const sign = matchWords(tokens, at, CURRENCIES);
  const money = sign ? named(tokens, at, sign.next, "money", sign.found) : foreignSign(tokens, at);
  if (money?.found.kind === "unknown") return money;
  if (money) return MONEY_SIGN.test(money.found.words) ? money : null;
  const unknown = UNKNOWN_CODE.test(tokens[at]?.text ?? "") && tokens[at + 1]?.kind === "number";
  return unknown ? named(tokens, at, at + 1, "unknown", null) : null;
}

function named(
  tokens: readonly Token[],
  at: number,
  next: number,
  kind: NamedUnit["kind"],
  money: Money | null,
): Match<NamedUnit> {
  const words = tokens
    .slice(at, next)
    .reduce((all, { text, gap }, index) => all + (index > 0 && gap === "space" ? " " : "") + text, "");
  return { found: { kind, codes: money?.codes ?? [], sure: money?.sure ?? true, words }, next };
}

/** In "in 2022 $160 billion" the sign belongs to the figure behind it. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const sign = parseUnitSign(tokens, at);
  const behind = sign && tokens[sign.next];
  return behind?.kind === "number" && behind.gap !== "break";
}
