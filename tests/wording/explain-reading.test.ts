import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/index";
import { readQuantity } from "../../src/quantity/read-quantity";
import { explainReading } from "../../src/wording/explain-reading";

function read(words: string): Quantity {
  const unit = /%|percent|third/.test(words) ? "percent" : "currency";
  const reading = readQuantity(words, { unit, type: unit === "percent" ? "share" : "flow" });
  if (!reading.ok) throw new Error(`${words} cannot be read`);
  return reading.quantity;
}

describe("explainReading", () => {
  it.each([
    ["$41.4 billion", "41.35 to 41.45 billion US dollars, because one decimal is printed"],
    ["$3.530 billion", "3.5295 to 3.5305 billion US dollars, because three decimals are printed"],
    ["$31 billion", "30.5 to 31.5 billion US dollars, because no decimal is printed"],
    ["over $40 billion", "at least 40 billion US dollars, because the words give a lower limit only"],
    ["approximately 39%", "38 to 40 per cent, because the words say “about” and no decimal is printed"],
    [
      "more than 30%",
      "30 to 100 per cent, because the words give a lower limit only and a share stays below the whole",
    ],
    ["approximately one-third", "29.16 to 36.67 per cent, because a fraction word reaches half-way to its neighbours"],
  ])("says of %s: %s", (words, said) => {
    expect(explainReading(read(words))).toBe(said);
  });
});
