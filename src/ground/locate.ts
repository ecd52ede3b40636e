import type { Quote } from "../model/quote";
import type { CuratedPassage } from "../schema/curation";
import { placesOf } from "../text/text-span";
import { codePoint, quoted, visible } from "../text/visible";
import { splits } from "../text/word-edges";
import type { Problem } from "./issue";
import { nearestPlace } from "./nearest-place";

/** The text of an article, and the part of it that quotes may come from. */
export interface Body {
  readonly text: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Where the passage stands in the article, or why that cannot be said. There is no approximate match. */
export function locate(passage: CuratedPassage, body: Body): { quote: Quote } | { problem: Problem } {
  const wanted = typeof passage === "string" ? { exact: passage } : passage;
  const places = placesOf(wanted.exact, body.text);
  const fitting = places.filter((start) => fits(wanted, body.text, start));
  const [start] = fitting;
  if (places.length === 0) return { problem: notFound(wanted.exact, body) };
  if (start === undefined) return { problem: wrongSurroundings(wanted.exact, places, body) };
  if (fitting.length > 1) return { problem: ambiguous(wanted.exact, fitting, body) };
  const end = start + wanted.exact.length;
  if (places.length === 1 && (wanted.prefix ?? wanted.suffix) !== undefined) return { problem: needless(wanted.exact) };
  if (start < body.start || end > body.end) return { problem: outside(wanted.exact) };
  const cut = [start, end].find((at) => splits(body.text, at));
  if (cut !== undefined) return { problem: cutInside(body.text, cut) };
  return { quote: { ...wanted, start, end } };
}

function fits(
  { exact, prefix = "", suffix = "" }: Exclude<CuratedPassage, string>,
  text: string,
  start: number,
): boolean {
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + exact.length);
}

function notFound(exact: string, body: Body): Problem {
  const expected = `words that stand in ${body.path}`;
  const near = nearestPlace(exact, body.text);
  if (near === undefined)
    return { found: quoted(exact), expected, fix: "copy the words out of the article; none of its lines is near" };
  const { line, text, written, stands } = near;
  return {
    found: quoted(exact),
    expected: `${expected}; the nearest are on line ${line}: ${quoted(text)}`,
    fix: `copy the words again: ${difference(written, stands)}`,
  };
}

function difference(written: string, stands: string): string {
  const name = (character: string) =>
    character === "" ? "the end" : `“${visible(character)}” (${codePoint(character)})`;
  return `the article has ${name(stands)} where ${name(written)} is written`;
}

function wrongSurroundings(exact: string, places: readonly number[], body: Body): Problem {
  return {
    found: `a prefix or suffix that does not stand beside ${quoted(exact)}`,
    expected: places.map((at) => surroundings(exact, at, body)).join("  or  "),
    fix: "copy the words just before (prefix) or just after (suffix), with their space",
  };
}

function ambiguous(exact: string, places: readonly number[], body: Body): Problem {
  return {
    found: `${quoted(exact)} ${places.length} times in ${body.path}`,
    expected: "words that stand there once, or a prefix or suffix that tells which place is meant",
    fix: `quote more, or write { exact: …, prefix: … }; the places: ${places.map((at) => surroundings(exact, at, body)).join("  or  ")}`,
  };
}

function surroundings(exact: string, at: number, { text }: Body): string {
  const end = at + exact.length;
  return visible(`…${text.slice(Math.max(0, at - 20), at)}[…]${text.slice(end, end + 20)}…`.replaceAll("\n", " "));
}

const needless = (exact: string): Problem => ({
  found: `a prefix or suffix for ${quoted(exact)}`,
  expected: "none, as the words stand in the article only once",
  fix: "take prefix and suffix away",
});

const outside = (exact: string): Problem => ({
  found: `${quoted(exact)}, outside the article's body`,
  expected: "words between the first and the last words of the body",
  fix: "quote the article itself, not what surrounds it on the page; or mend article › body",
});

function cutInside(text: string, at: number): Problem {
  const around = visible(`${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 12)}`.replaceAll("\n", " "));
  return {
    found: `a cut inside a word or number: ${around}`,
    expected: "a start and an end at the edge of a word or number",
    fix: "quote the whole word or number",
  };
}
