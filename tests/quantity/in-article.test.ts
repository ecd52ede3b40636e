import { describe, expect, it } from "vitest";
import { inArticle } from "../../src/quantity/in-article";
import { readQuantity } from "../../src/quantity/read-quantity";

function quantityOf(words: string, sentence: string, type: "growth" | "flow") {
  const reading = readQuantity(words, { type, sentence });
  if (!reading.ok) throw new Error(reading.expected);
  return reading.quantity;
}

describe("inArticle", () => {
  it("counts the direction from the start of the article, and nothing else", () => {
    const quantity = quantityOf("5%", "Exports fell by 5%.", "growth");
    expect(inArticle(quantity, { start: 100 })).toStrictEqual({
      ...quantity,
      direction: { exact: "fell by", start: 108, end: 115 },
    });
  });

  it("leaves a quantity without a direction as it is", () => {
    const quantity = quantityOf("$5", "Exports were $5.", "flow");
    expect(inArticle(quantity, { start: 100 })).toStrictEqual(quantity);
  });
});
