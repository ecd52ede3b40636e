import { describe, expect, it } from "vitest";
import type { WrittenFigure } from "../../../src/quantity/grammar/figures-in";
import { parseText } from "../../../src/quantity/grammar/parse-text";
import { isClose, isYear, rangeOf } from "../../../src/quantity/grammar/range-of";

function figureOf(text: string): WrittenFigure {
  const figure = parseText(text).phrases[0]?.figure;
  if (!figure) throw new Error(text);
  return figure;
}

function range(a: string, b: string, close = true) {
  const found = rangeOf({ first: figureOf(a), second: figureOf(b), hedges: [], close });
  return found && [found.figure.amount.scale, found.figure.units.length, found.to?.units.length];
}

describe("isClose", () => {
  it.each([
    ["$7", "$9 billion", true],
    ["$700 million", "$1 billion", true],
    ["$3 billion", "$60 billion", false],
  ])("tells whether %j and %j can be two sizes of one change: %j", (a, b, answer) => {
    expect(isClose(figureOf(a), figureOf(b))).toBe(answer);
  });
});

describe("rangeOf", () => {
  it.each([
    ["10", "15 billion dollars", [9, 1, 1]],
    ["$10", "15 billion", [9, 1, 1]],
    ["900 million", "1.2 billion", [6, 0, 0]],
    ["900", "1.2 billion", [null, 0, 0]],
    ["10", "15", [null, 0, 0]],
  ])("joins %j and %j with the unit of the second, and its scale unless that makes it the less", (a, b, shape) => {
    expect(range(a, b)).toStrictEqual(shape);
  });

  it.each([
    ["15", "10"],
    ["10", "10"],
    ["-5", "10"],
    ["$5", "€10"],
    ["5%", "$10"],
    ["2019", "2024"],
    ["half", "10"],
  ])("joins %j and %j to none", (a, b) => {
    expect(range(a, b)).toBeNull();
  });

  it("takes a bare second figure for a range behind a dash only, or behind money", () => {
    expect(range("5%", "10", true)).not.toBeNull();
    expect(range("5%", "10", false)).toBeNull();
    expect(range("$5", "10", false)).not.toBeNull();
  });
});

describe("isYear", () => {
  it("takes four digits from 1500 on without scale and unit for a year", () => {
    expect(["1999", "2024", "1499", "2100", "2024%", "2,024"].map((text) => isYear(figureOf(text)))).toStrictEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
