import { compareRationals, fromDecimal, multiply, powerOfTen, type Rational } from "../exact/rational";
import type { Token } from "../text/tokenize";
import { CHANGES, MOVES } from "./lexicon/changes";
import { type Match, matchWords } from "./match-words";
import { type Figure, parseFigure } from "./parse-figure";
import { type HedgeWords, parseHedges } from "./parse-hedges";
import { readNumeral } from "./read-numeral";

/** Two figures in one. */
export interface Range {
  readonly figure: Figure;
  readonly to: Figure | null;
  /** Whether they are no range, so that nothing can be read: "2024/25". */
  readonly list: boolean;
  /** Hedges within: "between about 3 and 4 percent". */
  readonly hedges: readonly HedgeWords[];
}

const DASHES: ReadonlySet<string> = new Set(["-", "–"]);
const JOINERS: ReadonlySet<string> = new Set([...DASHES, "—", "−", "/", ":"]);
const YEAR = /^(?:1[5-9]|20)[0-9]{2}$/;
const MOST_JOINED = 3;
const FARTHEST = 40;

/** The range at token `at`, or figures tied as closely; `null` if none begins there. */
export function parseRange(tokens: readonly Token[], at: number): Match<Range> | null {
  const key = tokens[at]?.key;
  if (key === "between" || key === "from") return parseOpened(tokens, at, key);
  const first = parseFigure(tokens, at);
  if (!first) return null;
  return parseTied(tokens, first) ?? parseTo(tokens, at, first) ?? parseOr(tokens, first);
}

/** "between a and b", "from a to b". */
function parseOpened(tokens: readonly Token[], at: number, key: string): Match<Range> | null {
  const first = hedged(tokens, at + 1);
  if (!first || tokens[at + 1]?.gap === "break") return null;
  const joiner = tokens[first.next];
  if (joiner?.gap !== "space" || (joiner.key !== "to" && !(key === "between" && joiner.key === "and"))) return null;
  const second = hedged(tokens, first.next + 1);
  const range = second && join(first.found, second.found, second.next, true);
  return range && (key !== "from" || changeBefore(tokens, at) === null) ? range : null;
}

interface Hedged {
  readonly figure: Figure;
  readonly hedges: readonly HedgeWords[];
}

function hedged(tokens: readonly Token[], at: number): Match<Hedged> | null {
  const hedges = parseHedges(tokens, at);
  const figure = parseFigure(tokens, hedges.next);
  return figure && { found: { figure: figure.found, hedges: hedges.found }, next: figure.next };
}

/** "a to b": after a verb of change only if the first has no unit of its own. */
function parseTo(tokens: readonly Token[], at: number, first: Match<Figure>): Match<Range> | null {
  const to = tokens[first.next];
  if (to?.key !== "to" || to.gap !== "space" || tokens[first.next + 1]?.gap !== "space") return null;
  const second = parseFigure(tokens, first.next + 1);
  const range = second && join(alone(first.found), alone(second.found), second.next, false);
  if (!range) return null;
  const levels = tokens[at - 1]?.key === "from" || first.found.units.length > 0;
  return levels && changeBefore(tokens, at) !== null ? null : range;
}

/** "5 or 6 percent" has two readings. */
function parseOr(tokens: readonly Token[], first: Match<Figure>): Match<Range> | null {
  const or = tokens[first.next];
  const open = first.found.amount.scale === null && first.found.units.every(({ kind }) => kind === "money");
  const second = or?.key === "or" && open ? parseFigure(tokens, first.next + 1) : null;
  if (!second || isYear(first.found)) return null;
  return { found: { figure: first.found, to: second.found, list: true, hedges: [] }, next: second.next };
}

/** Figures that a dash, slash or colon ties: "10–15%" is a range, "2025-02-28" and "2024/25" are not. */
function parseTied(tokens: readonly Token[], first: Match<Figure>): Match<Range> | null {
  const figures = [first.found];
  let next = first.next;
  let dashes = true;
  while (figures.length <= MOST_JOINED) {
    const [joiner, after] = [tokens[next], tokens[next + 1]];
    const tied = JOINERS.has(joiner?.text ?? "") && joiner?.gap === "none" && after?.gap === "none";
    const figure = tied ? parseFigure(tokens, next + 1) : null;
    if (!figure) break;
    dashes &&= DASHES.has(joiner?.text ?? "");
    figures.push(figure.found);
    next = figure.next;
  }
  const [a, b] = figures;
  if (!a || !b) return null;
  const range = dashes && figures.length === 2 ? join(alone(a), alone(b), next, true) : null;
  return range ?? { found: { figure: a, to: b, list: true, hedges: [] }, next };
}

function alone(figure: Figure): Hedged {
  return { figure, hedges: [] };
}

/** The two as a range, if they count the same and the second is larger: the first takes scale and unit of the second. */
function join(a: Hedged, b: Hedged, next: number, close: boolean): Match<Range> | null {
  if (isYear(a.figure) && isYear(b.figure)) return null;
  if (a.figure.sign !== null || b.figure.sign !== null || !sameUnit(a.figure, b.figure, close)) return null;
  const scale = a.figure.amount.scale ?? b.figure.amount.scale;
  const taken: Figure = { ...a.figure, units: [], amount: { ...a.figure.amount, scale } };
  const hedges = [...a.hedges, ...b.hedges];
  const own = isLess(a.figure, b.figure) ? { ...a.figure, units: [] } : null;
  const figure = isLess(taken, b.figure) ? taken : own;
  const units = b.figure.units.length > 0 ? b.figure.units : a.figure.units;
  return figure && { found: { figure: { ...figure, units }, to: { ...b.figure, units }, list: false, hedges }, next };
}

/** Bare figures that "to" joins are a range only if the second has a scale or unit, or both are plain counts. */
function sameUnit({ units: a }: Figure, { units: b }: Figure, close: boolean): boolean {
  if (a.length === 0) return true;
  if (b.length === 0) return close || a.every(({ kind }) => kind === "money");
  return (
    a.length === b.length && a.every(({ kind, codes }, at) => kind === b[at]?.kind && codes[0] === b[at]?.codes[0])
  );
}

function isYear({ amount, units }: Figure): boolean {
  return YEAR.test(amount.whole ?? "") && amount.scale === null && units.length === 0;
}

function isLess(a: Figure, b: Figure): boolean {
  const [low, high] = [sizeOf(a), sizeOf(b)];
  return low !== null && high !== null && compareRationals(low, high) < 0;
}

function sizeOf({ amount }: Figure): Rational | null {
  const numeral = readNumeral(amount.whole ?? "", amount.scale !== null);
  return numeral.ok && !amount.fraction ? multiply(fromDecimal(numeral.text), powerOfTen(amount.scale ?? 0)) : null;
}

/** The word of change before token `at` in its clause; its index, or `null`. */
export function changeBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const token = tokens[index];
    if (!token || /^[.;!?]$/.test(token.text) || tokens[index + 1]?.gap === "break") return null;
    const change = matchWords(tokens, index, CHANGES)?.found;
    if (MOVES.has(token.key) || (change && change.form !== "place") || token.key === "up" || token.key === "down")
      return index;
  }
  return null;
}
