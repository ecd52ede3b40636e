import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../src/quantity/grammar/figures-in";
import { lex } from "../../../src/quantity/grammar/lex";
import { numbersIn } from "../../../src/quantity/grammar/numbers-in";
import { spelledNumbersIn } from "../../../src/quantity/grammar/spelled-numbers-in";

function figuresOf(text: string) {
  const lexemes = lex(text);
  return figuresIn(lexemes, numbersIn(lexemes, spelledNumbersIn(lexemes)));
}

function first(text: string) {
  const figure = figuresOf(text)[0];
  if (!figure) return null;
  const { sign, units, amount } = figure.found;
  return [sign, amount.whole, amount.scale, ...units.map(({ words }) => words)];
}

describe("figuresIn", () => {
  it.each([
    ["$40 billion", [null, "40", 9, "$"]],
    ["US$ 5m", [null, "5", 6, "US$"]],
    ["−5%", ["-", "5", null, "%"]],
    ["-$5", ["-", "5", null, "$"]],
    ["$-5", ["-", "5", null, "$"]],
    ["minus 3 percent", ["-", "3", null, "percent"]],
    ["–5%", ["-", "5", null, "%"]],
    ["plus 3 percent", ["+", "3", null, "percent"]],
    ["±2%", ["±", "2", null, "%"]],
    ["5 billion US dollars", [null, "5", 9, "US dollars"]],
    ["Rs. 500", [null, "500", null, "Rs."]],
    ["500 Rs. The", [null, "500", null, "Rs"]],
    ["QQQ 5.3", [null, "5.3", null, "QQQ"]],
    ["5.3 millions of euros", [null, "5.3", 6, "euros"]],
    ["$5 billion of euros", [null, "5", 9, "$"]],
    ["3 bn€", [null, "3", 9, "€"]],
    ["$US4.2 billion", [null, "4.2", 9, "$US"]],
    ["5 percent percent", [null, "5", null, "percent", "percent"]],
  ])("takes %j apart", (text, parts) => {
    expect(first(text)).toStrictEqual(parts);
  });

  it.each(["38th", "plus 3 million", "GDP 5 percent", "$\n\n5", "€", "COP29", "N95", "–$5"])(
    "begins no figure at %j",
    (text) => {
      expect(first(text)).toBeNull();
    },
  );

  it("leaves a sign of money to the figure behind it", () => {
    expect(first("2022 $160 billion")).toStrictEqual([null, "2022", null]);
  });

  it("takes a dash for a sign only where a figure opens", () => {
    expect(figuresOf("10-5")[1]).toBeNull();
    expect(figuresOf("(-5")[1]?.found.sign).toBe("-");
  });
});
