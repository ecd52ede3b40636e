import * as fc from "fast-check";
import type { Hedge } from "../../src/model/quantity";

/** A figure as an article could print it, and what it is made of. */
export interface PrintedFigure {
  readonly words: string;
  readonly kind: "flow" | "growth";
  readonly digits: string;
  readonly scale: number;
  readonly hedge: Hedge | null;
}

export const SCALE_WORDS: readonly (readonly [word: string, scale: number])[] = [
  ["", 0],
  [" thousand", 3],
  [" million", 6],
  ["bn", 9],
  [" trillion", 12],
];

const HEDGE_WORDS: readonly (readonly [word: string, hedge: Hedge | null])[] = [
  ["", null],
  ["about ", "approx"],
  ["over ", "over"],
  ["under ", "under"],
  ["at least ", "atLeast"],
  ["up to ", "atMost"],
];

const parts = fc.record({
  whole: fc.integer({ min: 0, max: 999_999 }),
  decimals: fc.stringMatching(/^[0-9]{0,5}$/),
  scale: fc.constantFrom(...SCALE_WORDS),
  hedge: fc.constantFrom(...HEDGE_WORDS),
  separator: fc.constantFrom("", ",", "\u00A0", "\u2009", "\u202F", " "),
  kind: fc.constantFrom("flow", "growth"),
});

/** Money and per cent in digits with one reading: three digits behind a point or comma stand only where they can. */
export const printedFigures = parts.map(
  ({ whole, scale: [word, scale], hedge: [before, hedge], kind, ...rest }): PrintedFigure => {
    const bare = scale === 0 && kind === "flow";
    const decimals = bare ? rest.decimals.slice(0, 2) : rest.decimals;
    const separator = rest.separator === "," && !bare && decimals === "" ? "" : rest.separator;
    const point = decimals === "" ? "" : ".";
    const groups = String(whole).replace(/[0-9](?=(?:[0-9]{3})+$)/g, (digit) => digit + separator);
    const number = `${groups}${point}${decimals}${word}`;
    const words = before + (kind === "flow" ? `$${number}` : `${number}%`);
    return { words, kind, digits: `${whole}${point}${decimals}`, scale, hedge };
  },
);
