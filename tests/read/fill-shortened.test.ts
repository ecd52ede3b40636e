import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { fillShortened } from "../../src/read/fill-shortened";
import { findHeads } from "../../src/read/find-heads";
import { quantityOf } from "../../src/read/quantity-of";

function told(text: string): (string | number | boolean | null | undefined)[][] {
  return fillShortened(text, findFigures(text), findHeads(text)).map((figure) => {
    const quantity = quantityOf(figure);
    return [quantity?.value, quantity?.unit, figure.reading.ok];
  });
}

describe("fillShortened", () => {
  it("gives a scaled number the money of its sentence", () => {
    expect(told("Exports rose to 9.1 billion euros, while sales fell to 13.6 billion, it said.")).toEqual([
      [9.1e9, "EUR", true],
      [13.6e9, "EUR", true],
    ]);
  });

  it("gives it the money of the sentence before", () => {
    expect(told("Exports came to 9.1 billion euros. He expects 12 billion in May.")[1]).toEqual([12e9, "EUR", true]);
  });

  it("leaves a number of people", () => {
    expect(told("It paid 44 billion euros. Its visitors numbered 2.65 million, it said.")[1]).toEqual([
      2.65e6,
      "1",
      true,
    ]);
  });

  it("gives it shared money that is known before, in doubt", () => {
    const [money, bare] = findFigures("It made 4.9 billion kroner, and exports of 1.6 billion.", { home: "no" });
    const [, filled] = fillShortened(
      "It made 4.9 billion kroner, and exports of 1.6 billion.",
      money && bare ? [money, bare] : [],
      [],
    );
    expect(filled?.reading).toMatchObject({ ok: false, asWritten: { value: 1.6e9, unit: "NOK" } });
  });

  it("leaves a number that has its unit from the one behind it", () => {
    const [money, figure] = findFigures("It made $3 billion from 1.1 million in May.");
    const asWritten = figure && quantityOf(figure);
    if (!money || !asWritten) throw new Error("no figures");
    const shared = { ...asWritten, unit: null, unitFrom: "context" } as const;
    const reading = { ok: false, found: "", expected: "", fix: "", asWritten: shared } as const;
    const [, filled] = fillShortened(
      "It made $3 billion from 1.1 million in May.",
      [money, { ...figure, reading }],
      [],
    );
    expect(filled && quantityOf(filled)?.unit).toBeNull();
  });

  it("doubts money from farther away", () => {
    expect(told("Exports came to 9.1 billion euros. Good. He expects 12 billion in May.")[1]).toEqual([
      12e9,
      "EUR",
      false,
    ]);
  });

  it("takes no things for money", () => {
    expect(told("Exports came to 9.1 billion euros, and 3 million guests were there.")[1]).toEqual([3e6, "1", true]);
  });

  it("gives what stands right after a word of trade the scale of its neighbour", () => {
    expect(told("Trade was €1.59 billion, with exports at 0.83 and imports at 0.76 billion.").slice(1)).toEqual([
      [0.83e9, "EUR", true],
      [0.76e9, "EUR", true],
    ]);
  });
});
