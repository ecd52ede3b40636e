import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/exact/bounds-of";
import { boundsOverlap } from "../../src/exact/exact-interval";
import { compareRationals, fromDecimal } from "../../src/exact/rational";
import type { Quantity } from "../../src/model/quantity";
import { readQuantity } from "../../src/quantity/read-quantity";
import { FORMS_OF_ARTICLES, type KINDS, optionsFor } from "./accepted-forms";
import { CONFUSABLES } from "./confusables";
import { printedFigures, SCALE_WORDS } from "./printed-figures";

function read(words: string, kind: keyof typeof KINDS): Quantity {
  const reading = readQuantity(words, optionsFor(words, kind));
  if (!reading.ok) throw new Error(`${words}: ${reading.expected}`);
  return reading.quantity;
}

/** "0.05" for 5 with two places. */
function decimal(mantissa: number, places: number): string {
  const digits = String(mantissa).padStart(places + 1, "0");
  const split = digits.length - places;
  return places > 0 ? `${digits.slice(0, split)}.${digits.slice(split)}` : digits;
}

/** The places in the digits and two to either side; all places of a figure in words. */
function placesToMutate(words: string): readonly number[] {
  const places = Array.from({ length: words.length + 1 }, (_, at) => at);
  return /[0-9]/.test(words) ? places.filter((at) => /[0-9]/.test(words.slice(Math.max(at - 2, 0), at + 2))) : places;
}

describe("readQuantity", () => {
  it("reads back what is printed", () => {
    fc.assert(
      fc.property(printedFigures, ({ digits, scale, hedge, words, kind }) => {
        const { value, decimals, ...quantity } = read(words, kind);
        expect(quantity).toMatchObject({ stated: words, hedge, writtenScale: scale, unitFrom: "words" });
        expect(decimals).toBe(digits.split(".")[1]?.length ?? 0);
        expect(compareRationals(fromDecimal(value), fromDecimal(`${digits}e${scale}`))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("bounds the value it reads, unless the hedge is over or under", () => {
    fc.assert(
      fc.property(printedFigures, ({ words, kind }) => {
        const { min, max, value, hedge } = read(words, kind);
        fc.pre(hedge !== "over" && hedge !== "under");
        expect(min === null || min <= value).toBe(true);
        expect(max === null || value < max).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives two figures of equal precision bounds that overlap only if the figures are equal", () => {
    const mantissas = fc.integer({ min: 0, max: 400 });
    const places = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(mantissas, mantissas, places, fc.constantFrom(...SCALE_WORDS), (a, b, fine, [word]) => {
        const bounds = (mantissa: number) => boundsOf(read(`${decimal(mantissa, fine)}${word}%`, "growth"));
        expect(boundsOverlap(bounds(a), bounds(b))).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["million", 6],
    ["billion", 9],
    ["trillion", 12],
  ])("reads every decimal of one to four digits in %ss as its literal", (word, exponent) => {
    const wrong: string[] = [];
    for (let mantissa = 0; mantissa < 10_000; mantissa++) {
      for (let places = 0; places < 4; places++) {
        const figure = decimal(mantissa, places);
        const { value } = read(`$${figure} ${word}`, "flow");
        if (!Object.is(value, Number(`${figure}e${exponent}`))) wrong.push(`${figure}: ${value}`);
      }
    }
    expect(wrong).toStrictEqual([]);
  });

  it("is tried with two hundred confusable characters", () => {
    expect(new Set(CONFUSABLES).size).toBeGreaterThanOrEqual(200);
  });

  it.each(FORMS_OF_ARTICLES)(
    "never takes a confusable character in %j for another value",
    (words, kind, _hedge, value) => {
      const other: string[] = [];
      for (const at of placesToMutate(words)) {
        for (const character of CONFUSABLES) {
          for (const rest of [words.slice(at), words.slice(at + 1)]) {
            const mutated = words.slice(0, at) + character + rest;
            const reading = readQuantity(mutated, optionsFor(mutated, kind));
            const range = reading.ok && reading.quantity.hedge === "between" && character === "–";
            if (reading.ok && reading.quantity.value !== value && !range) other.push(mutated);
          }
        }
      }
      expect(other).toStrictEqual([]);
    },
  );
});
