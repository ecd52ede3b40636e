import { type DateWords, on, type Parsed, type Period } from "./phrase";
import { digitsAt, isGluedMark, type Tokens } from "./tokens";

/** A date in digits alone: `2025-02-28`, `2023/03/15`, `2023/03`, `28.02.2025`, `3/4/2024`. */
export function parseNumericDate(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  return parsePointedDate(tokens, at) ?? parseYearFirst(tokens, at) ?? parseYearLast(tokens, at);
}

/** `28.02.2025` is one token. */
function parsePointedDate(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const [, a, b, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? "") ?? [];
  return year === undefined ? undefined : { value: dayAndMonth(Number(a), Number(b), Number(year)), next: at + 1 };
}

function parseYearFirst(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const year = digitsAt(tokens, at, 4, 4);
  const mark = tokens[at + 1]?.key ?? "";
  const month = digitsAt(tokens, at + 2, 2, 2);
  if (year === undefined || month === undefined || !isGlued(tokens, at + 1, "-/")) return undefined;
  const day =
    isGluedMark(tokens[at + 3], mark) && tokens[at + 4]?.gap === "none" ? digitsAt(tokens, at + 4, 2, 2) : undefined;
  if (day === undefined && mark === "-") return undefined;
  const date: DateWords = { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  return { value: [on(date)], next: day === undefined ? at + 3 : at + 5 };
}

function parseYearLast(tokens: Tokens, at: number): Parsed<readonly Period[]> | undefined {
  const [a, b] = [digitsAt(tokens, at, 1, 2), digitsAt(tokens, at + 2, 1, 2)];
  const year = digitsAt(tokens, at + 4, 4, 4);
  if (a === undefined || b === undefined || year === undefined) return undefined;
  const mark = tokens[at + 1]?.key ?? "";
  if (!isGlued(tokens, at + 1, "-/") || !isGluedMark(tokens[at + 3], mark) || tokens[at + 4]?.gap !== "none")
    return undefined;
  return { value: dayAndMonth(Number(a), Number(b), Number(year)), next: at + 5 };
}

function isGlued(tokens: Tokens, at: number, marks: string): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return mark?.kind === "mark" && marks.includes(mark.key) && mark.gap === "none" && next?.gap === "none";
}

/** Day first or month first: what the calendar does not have falls away later. */
function dayAndMonth(a: number, b: number, year: number): readonly Period[] {
  return [on({ year, month: b, day: a }), on({ year, month: a, day: b })];
}
