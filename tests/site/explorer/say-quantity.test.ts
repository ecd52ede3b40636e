import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/index";
import { readQuantity } from "../../../src/quantity/read-quantity";
import { sayNumber, sayReading } from "../../../src/site/explorer/say-quantity";

function read(words: string): Quantity {
  const unit = /%|percent|third/.test(words) ? "percent" : "currency";
  const reading = readQuantity(words, { unit, type: unit === "percent" ? "share" : "flow" });
  if (!reading.ok) throw new Error(`${words} cannot be read`);
  return reading.quantity;
}

describe("sayReading", () => {
  it.each([
    ["$41.4 billion", "[41.35, 41.45) billion US dollars, because one decimal is printed"],
    ["$3.530 billion", "[3.5295, 3.5305) billion US dollars, because three decimals are printed"],
    ["$31 billion", "[30.5, 31.5) billion US dollars, because no decimal is printed"],
    ["over $40 billion", "[40, ∞) billion US dollars, because the words give a lower limit only"],
    ["approximately 39%", "[38, 40) per cent, because the words say “about” and no decimal is printed"],
    [
      "more than 30%",
      "[30, 100) per cent, because the words give a lower limit only and a share stays below the whole",
    ],
    [
      "approximately one-third",
      "[29.166666, 36.666667) per cent, because a fraction word reaches half-way to its neighbours",
    ],
  ])("says of %s: %s", (words, said) => {
    expect(sayReading(read(words))).toBe(said);
  });
});

describe("sayNumber", () => {
  it("moves the point without computing, and parts the thousands", () => {
    expect(sayNumber(1143000000, 6)).toBe("1,143");
    expect(sayNumber(48700000000, 9)).toBe("48.7");
    expect(sayNumber(1143000, 9)).toBe("0.001143");
    expect(sayNumber(0, 9)).toBe("0");
  });
});
