import { MOVES } from "../lexicon/changes";
import type { WrittenFigure } from "./figures-in";
import { hedgesAt } from "./hedges-at";
import type { Lexeme, Match } from "./lex";
import { type FigurePair, isClose, isYear, type JoinedFigures, rangeOf } from "./range-of";

/** The figures of a text by the place of their first lexeme. */
export type FiguresByLexeme = readonly (Match<WrittenFigure> | null)[];

const DASHES: ReadonlySet<string> = new Set(["-", "–"]);
const JOINERS: ReadonlySet<string> = new Set([...DASHES, "—", "−", "/", ":"]);
const MOST_JOINED = 3;
const FARTHEST = 40;

/** Two figures that words or marks join. */
interface JoinedPair extends FigurePair {
  /** Whether they stay together even if they are no range, so that nothing can be read. */
  readonly tied: boolean;
}

/**
 * The range at a place, figures tied as closely, or one figure; `null` if none begins there. "From a to b", and "a to b"
 * with a unit of its own at "a", are two levels after a word of change, and no range.
 */
export function joinFigures(
  lexemes: readonly Lexeme[],
  figures: FiguresByLexeme,
  at: number,
): Match<JoinedFigures> | null {
  const first = figures[at];
  const pair = first
    ? (pairTo(lexemes, figures, first) ?? pairTied(lexemes, figures, first) ?? pairOr(lexemes, figures, first))
    : openedPair(lexemes, figures, at);
  const range = pair && rangeOf(pair.found);
  if (range && !(mayBeLevels(lexemes, at, pair.found) && followsChange(lexemes, at)))
    return { found: range, next: pair.next };
  if (pair?.found.tied) return { found: listOf(pair.found), next: pair.next };
  return first ? { found: { figure: first.found, to: null, list: false, hedges: [] }, next: first.next } : null;
}

function mayBeLevels(lexemes: readonly Lexeme[], at: number, { first, second, tied }: JoinedPair): boolean {
  if (lexemes[at - 1]?.key === "by" && isClose(first, second)) return false;
  const from = lexemes[at]?.key === "from" || lexemes[at - 1]?.key === "from";
  return !tied && (from || (first.units.length > 0 && lexemes[at]?.key !== "between"));
}

/** Whether a word of change stands before a place in its clause. */
function followsChange(lexemes: readonly Lexeme[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const lexeme = lexemes[index];
    if (!lexeme || /^[.;!?]$/.test(lexeme.text) || lexemes[index + 1]?.gap === "break") return false;
    const change = lexeme.means.change?.found;
    if (MOVES.has(lexeme.key) || (change && change.form !== "place") || lexeme.key === "up" || lexeme.key === "down")
      return true;
  }
  return false;
}

function listOf({ first, second }: JoinedPair): JoinedFigures {
  return { figure: first, to: second, list: true, hedges: [] };
}

/** "between a and b", "from a to b". */
function openedPair(lexemes: readonly Lexeme[], figures: FiguresByLexeme, at: number): Match<JoinedPair> | null {
  const { key } = lexemes[at] ?? {};
  if ((key !== "between" && key !== "from") || lexemes[at + 1]?.gap === "break") return null;
  const before = hedgesAt(lexemes, at + 1);
  const first = figures[before.next];
  if (!first) return null;
  const joiner = lexemes[first.next];
  if (joiner?.gap !== "space" || (joiner.key !== "to" && !(key === "between" && joiner.key === "and"))) return null;
  const within = hedgesAt(lexemes, first.next + 1);
  const second = figures[within.next];
  if (!second) return null;
  const hedges = [...before.found, ...within.found];
  return { found: { first: first.found, second: second.found, hedges, close: true, tied: false }, next: second.next };
}

/** "a to b", but not "from $2 billion in 2015 to $3 billion" */
function pairTo(
  lexemes: readonly Lexeme[],
  figures: FiguresByLexeme,
  { found: first, next }: Match<WrittenFigure>,
): Match<JoinedPair> | null {
  const to = lexemes[next];
  if (isYear(first) || to?.key !== "to" || to.gap !== "space" || lexemes[next + 1]?.gap !== "space") return null;
  const second = figures[next + 1];
  return second
    ? { found: { first, second: second.found, hedges: [], close: false, tied: false }, next: second.next }
    : null;
}

/** Figures that a dash, slash or colon ties: "10–15%" is a range, "2025-02-28" and "2024/25" are not. */
function pairTied(
  lexemes: readonly Lexeme[],
  figures: FiguresByLexeme,
  { found: first, next: end }: Match<WrittenFigure>,
): Match<JoinedPair> | null {
  const others: WrittenFigure[] = [];
  let next = end;
  let dashes = true;
  while (others.length < MOST_JOINED) {
    const [joiner, after] = [lexemes[next], lexemes[next + 1]];
    const ties = JOINERS.has(joiner?.text ?? "") && joiner?.gap === "none" && after?.gap === "none";
    const figure = ties ? figures[next + 1] : null;
    if (!figure || (joiner?.text === "/" && isOther(first, figure.found))) break;
    dashes &&= DASHES.has(joiner?.text ?? "");
    others.push(figure.found);
    next = figure.next;
  }
  const [second] = others;
  const close = dashes && others.length === 1 ? true : "never";
  return second ? { found: { first, second, hedges: [], close, tied: true }, next } : null;
}

/** "GEL 12.4 million/$4.8m": the same in other money. */
function isOther({ units: a }: WrittenFigure, { units: b }: WrittenFigure): boolean {
  return a[0]?.kind === "money" && b[0]?.kind === "money" && a[0].words !== b[0].words;
}

/** "5 or 6 percent" has two readings. */
function pairOr(
  lexemes: readonly Lexeme[],
  figures: FiguresByLexeme,
  { found: first, next }: Match<WrittenFigure>,
): Match<JoinedPair> | null {
  const open = first.amount.scale === null && first.units.every(({ kind }) => kind === "money");
  const second = lexemes[next]?.key === "or" && open ? figures[next + 1] : null;
  if (!second || isYear(first)) return null;
  return { found: { first, second: second.found, hedges: [], close: "never", tied: true }, next: second.next };
}
