import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/rational";
import { parseText } from "../../../src/quantity/grammar/parse-text";
import { measurePhrase } from "../../../src/quantity/measure/measure-phrase";
import { type FigureSense, fallOf, toQuantity } from "../../../src/quantity/measure/to-quantity";

const SENSE: FigureSense = { words: "5", hedge: null, direction: null, type: "flow", unit: "USD", unitFrom: "words" };

function quantityOf(text: string, sense: Partial<FigureSense> = {}, falls = false) {
  const [phrase] = parseText(text).phrases;
  const measured = phrase && measurePhrase(phrase);
  if (!measured?.ok) throw new Error(text);
  return toQuantity(falls ? fallOf(measured) : measured, { ...SENSE, ...sense });
}

describe("toQuantity", () => {
  it.each<[text: string, sense: Partial<FigureSense>, falls: boolean, bounds: object]>([
    ["40", {}, false, { min: 39.5, max: 40.5 }],
    ["40", { hedge: "approx" }, false, { min: 35, max: 45 }],
    ["40", { hedge: "over" }, false, { min: 40, max: null }],
    ["40", { hedge: "over", type: "share" }, false, { min: 40, max: 100 }],
    ["40", { hedge: "over", type: "count" }, false, { min: 41, max: null }],
    ["40", { hedge: "under" }, false, { min: null, max: 40 }],
    ["40", { hedge: "atMost" }, false, { min: null, max: 41 }],
    ["40", { type: "count" }, false, { min: 40, max: 41 }],
    ["1.3 million", { type: "count" }, false, { min: 1_250_000, max: 1_350_000 }],
    ["8%", { hedge: "over", type: "growth" }, true, { min: null, max: -8 }],
    ["8%", { hedge: "atMost", type: "growth" }, true, { min: -8, max: null }],
  ])("bounds %j, which is %j (a fall: %j)", (text, sense, falls, bounds) => {
    expect(quantityOf(text, sense, falls)).toMatchObject(bounds);
  });

  it("spans a range, and takes scale and decimals from the finer end", () => {
    expect(quantityOf("10–15.5 million")).toMatchObject({
      hedge: "between",
      value: 1e7,
      valueTo: 1.55e7,
      writtenScale: 6,
      decimals: 1,
      min: 9_500_000,
      max: 15_550_000,
    });
  });

  it("keeps the words of its direction with their place", () => {
    const direction = { field: "sign", words: "fell by", start: 3, end: 10 } as const;
    expect(quantityOf("8%", { direction }).direction).toStrictEqual({ exact: "fell by", start: 3, end: 10 });
    expect(quantityOf("8%")).not.toHaveProperty("direction");
  });
});

describe("fallOf", () => {
  it("turns a figure round zero, with what its precision allows", () => {
    const [phrase] = parseText("8.5%").phrases;
    const measured = phrase && measurePhrase(phrase);
    if (!measured?.ok) throw new Error("8.5%");
    const [{ value, cell, next, previous }] = fallOf(measured).figures;
    expect([value, cell.min, cell.max, previous, next].map(toText)).toEqual(["-8.5", "-8.55", "-8.45", "-8.6", "-8.4"]);
  });
});
