import { changeBefore } from "./change-before";
import type { WrittenFigure } from "./figures-in";
import { hedgesAt } from "./hedges-at";
import type { Lexeme, Match } from "./lex";
import { type HedgedFigure, isYear, type JoinedFigures, rangeOf } from "./range-of";

/** The figures of a text by the place of their first lexeme. */
export type FiguresByPlace = readonly (Match<WrittenFigure> | null)[];

const DASHES: ReadonlySet<string> = new Set(["-", "–"]);
const JOINERS: ReadonlySet<string> = new Set([...DASHES, "—", "−", "/", ":"]);
const MOST_JOINED = 3;

/**
 * The range at a place, figures tied as closely, or one figure; `null` if none begins there. "From a to b", and "a to b"
 * with a unit of its own at "a", are two levels after a word of change, and no range.
 */
export function joinFigures(
  lexemes: readonly Lexeme[],
  figures: FiguresByPlace,
  at: number,
): Match<JoinedFigures> | null {
  const key = lexemes[at]?.key;
  const first = figures[at];
  const opened = key === "between" || key === "from" ? openedRange(lexemes, figures, at, key) : null;
  const range = opened ?? (first ? rangeTo(lexemes, figures, first) : null);
  const levels = range && (key === "from" || lexemes[at - 1]?.key === "from" || (first?.found.units.length ?? 0) > 0);
  const joined = levels && changeBefore(lexemes, at) !== null ? null : range;
  if (joined || !first) return joined;
  const list = tied(lexemes, figures, first) ?? either(lexemes, figures, first);
  return list ?? { found: { figure: first.found, to: null, list: false, hedges: [] }, next: first.next };
}

/** "between a and b", "from a to b". */
function openedRange(
  lexemes: readonly Lexeme[],
  figures: FiguresByPlace,
  at: number,
  key: string,
): Match<JoinedFigures> | null {
  const first = hedged(lexemes, figures, at + 1);
  if (!first || lexemes[at + 1]?.gap === "break") return null;
  const joiner = lexemes[first.next];
  if (joiner?.gap !== "space" || (joiner.key !== "to" && !(key === "between" && joiner.key === "and"))) return null;
  const second = hedged(lexemes, figures, first.next + 1);
  return second && rangeOf(first.found, second.found, second.next, true);
}

function hedged(lexemes: readonly Lexeme[], figures: FiguresByPlace, at: number): Match<HedgedFigure> | null {
  const hedges = hedgesAt(lexemes, at);
  const figure = figures[hedges.next];
  return figure ? { found: { figure: figure.found, hedges: hedges.found }, next: figure.next } : null;
}

/** "a to b" */
function rangeTo(
  lexemes: readonly Lexeme[],
  figures: FiguresByPlace,
  first: Match<WrittenFigure>,
): Match<JoinedFigures> | null {
  const to = lexemes[first.next];
  if (to?.key !== "to" || to.gap !== "space" || lexemes[first.next + 1]?.gap !== "space") return null;
  const second = figures[first.next + 1];
  return second ? rangeOf(alone(first.found), alone(second.found), second.next, false) : null;
}

/** "5 or 6 percent" has two readings. */
function either(
  lexemes: readonly Lexeme[],
  figures: FiguresByPlace,
  { found: figure, next }: Match<WrittenFigure>,
): Match<JoinedFigures> | null {
  const open = figure.amount.scale === null && figure.units.every(({ kind }) => kind === "money");
  const second = lexemes[next]?.key === "or" && open ? figures[next + 1] : null;
  if (!second || isYear(figure)) return null;
  return { found: { figure, to: second.found, list: true, hedges: [] }, next: second.next };
}

/** FiguresByPlace that a dash, slash or colon ties: "10–15%" is a range, "2025-02-28" and "2024/25" are not. */
function tied(
  lexemes: readonly Lexeme[],
  figures: FiguresByPlace,
  first: Match<WrittenFigure>,
): Match<JoinedFigures> | null {
  const parts = [first.found];
  let next = first.next;
  let dashes = true;
  while (parts.length <= MOST_JOINED) {
    const [joiner, after] = [lexemes[next], lexemes[next + 1]];
    const ties = JOINERS.has(joiner?.text ?? "") && joiner?.gap === "none" && after?.gap === "none";
    const figure = ties ? figures[next + 1] : null;
    if (!figure) break;
    dashes &&= DASHES.has(joiner?.text ?? "");
    parts.push(figure.found);
    next = figure.next;
  }
  const [a, b] = parts;
  if (!a || !b) return null;
  const range = dashes && parts.length === 2 ? rangeOf(alone(a), alone(b), next, true) : null;
  return range ?? { found: { figure: a, to: b, list: true, hedges: [] }, next };
}

function alone(figure: WrittenFigure): HedgedFigure {
  return { figure, hedges: [] };
}
