import type { Hedge, Unit } from "../model/quantity";
import type { Token } from "../text/tokenize";
import type { Amount } from "./amount";
import { HEDGES, LATER_HEDGES } from "./lexicon";
import { type Match, matchNext, matchWords } from "./match-words";
import { parseAmount } from "./parse-amount";
import { parseUnit, parseUnitSign } from "./parse-unit";

/** A figure with everything around it that belongs to it, before it is understood. */
export interface Phrase {
  /** In text order; `null` is a negation. */
  readonly hedges: readonly (Hedge | null)[];
  readonly sign: "+" | "-" | null;
  /** For each unit that is named, what it can stand for. */
  readonly units: readonly (readonly Unit[])[];
  readonly amount: Amount;
  /** Two figures in one: "10-15%", "2024/25". */
  readonly compound: boolean;
}

type Figure = Pick<Phrase, "sign" | "units" | "amount">;

const MOST_HEDGES = 3;
const MOST_UNITS = 2;
const MOST_JOINED = 3;
const JOINERS: ReadonlySet<string> = new Set(["-", "–", "—", "−", "/", ":"]);
const SIGNS: ReadonlyMap<string, "+" | "-"> = new Map([
  ["+", "+"],
  ["-", "-"],
  ["−", "-"],
]);
const OPENING: ReadonlySet<string> = new Set(["(", "[", "“", "«", '"']);

/** The longest phrase that begins at token `at`, or `null`. Looks ahead by a bounded number of tokens. */
export function parsePhrase(tokens: readonly Token[], at: number): Match<Phrase> | null {
  const hedges = parseHedges(tokens, at);
  const first = tokens[hedges.next]?.gap === "break" && hedges.next > at ? null : parseFigure(tokens, hedges.next);
  if (!first) return null;
  const end = skipJoined(tokens, first.next);
  const later = matchNext(tokens, end, LATER_HEDGES);
  const orMore = first.found.amount.orMore ? (["atLeast"] as const) : [];
  const all = [...hedges.found, ...orMore, ...(later ? [later.found] : [])];
  return { found: { ...first.found, hedges: all, compound: end > first.next }, next: later?.next ?? end };
}

function parseHedges(tokens: readonly Token[], at: number): Match<Phrase["hedges"]> {
  const found: (Hedge | null)[] = [];
  let next = at;
  while (found.length < MOST_HEDGES) {
    const hedge = tokens[next]?.gap === "break" && next > at ? null : matchWords(tokens, next, HEDGES);
    if (!hedge) break;
    found.push(hedge.found);
    next = hedge.next;
  }
  return { found, next };
}

function parseFigure(tokens: readonly Token[], at: number): Match<Figure> | null {
  const before = parseSign(tokens, at, opensFigure(tokens, at));
  const start = before?.next ?? at;
  const money = parseUnitSign(tokens, start);
  const sign = before ?? (money && parseSign(tokens, money.next, true));
  const from = Math.max(money?.next ?? start, sign?.next ?? start);
  if ((tokens[from]?.gap === "break" && from > at) || (from === start && isGlued(tokens, from))) return null;
  const amount = parseAmount(tokens, from, money !== null);
  if (!amount) return null;
  const named = parseUnits(tokens, amount.next);
  if (tokens[named.next - 1]?.kind === "number" && isGlued(tokens, named.next)) return null;
  const units = money ? [money.found, ...named.found] : named.found;
  return { found: { sign: sign?.found ?? null, units, amount: amount.found }, next: named.next };
}

/** "-" is a sign only where a figure opens and only against its number. */
function parseSign(tokens: readonly Token[], at: number, opens: boolean): Match<"+" | "-"> | null {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token?.key === "minus" && after?.gap === "space") return { found: "-", next: at + 1 };
  const found = SIGNS.get(token?.text ?? "");
  return found && opens && after?.gap === "none" ? { found, next: at + 1 } : null;
}

/** A dash against a word or number before it is punctuation or a range. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || tokens[at]?.gap !== "none" || OPENING.has(before.text);
}

function parseUnits(tokens: readonly Token[], at: number): Match<Phrase["units"]> {
  const found: (readonly Unit[])[] = [];
  let next = at;
  while (found.length < MOST_UNITS) {
    const unit = parseUnit(tokens, next);
    if (!unit) break;
    found.push(unit.found);
    next = unit.next;
  }
  return { found, next };
}

/** Past further figures that a dash, slash or colon ties to the one before `at`. */
function skipJoined(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let count = 0; count < MOST_JOINED; count++) {
    const tied =
      JOINERS.has(tokens[next]?.text ?? "") && tokens[next]?.gap === "none" && tokens[next + 1]?.gap === "none";
    const figure = tied ? parseFigure(tokens, next + 1) : null;
    if (!figure) break;
    next = figure.next;
  }
  return next;
}

/** Whether a number and a word meet at token `at` with nothing between: "38th", "v1.2". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.gap === "none" && token.kind !== "mark" && before !== undefined && before.kind !== "mark";
}
