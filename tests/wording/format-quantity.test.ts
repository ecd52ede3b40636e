import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/model/quantity";
import { readQuantity } from "../../src/quantity/read-quantity";
import { formatQuantity } from "../../src/wording/format-quantity";

function read(words: string): Quantity {
  const unit = /%|percent|third/.test(words) ? "percent" : words.includes("$") ? "currency" : "1";
  const reading = readQuantity(words, {
    unit,
    type: { percent: "share", currency: "flow", "1": "count" }[unit] as "flow",
  });
  if (!reading.ok) throw new Error(`${words} cannot be read`);
  return reading.quantity;
}

describe("formatQuantity", () => {
  it.each([
    ["$41.4 billion", "41.4 billion US dollars", "41.35 to 41.45 billion US dollars"],
    ["$3.530 billion", "3.530 billion US dollars", "3.5295 to 3.5305 billion US dollars"],
    ["over $40 billion", "over 40 billion US dollars", "at least 40 billion US dollars"],
    ["approximately 39%", "about 39 per cent", "38 to 40 per cent"],
    ["one-third", "about 33 per cent", "29.16 to 36.67 per cent"],
    ["at least $1,500", "at least 1,500 US dollars", "at least 1,500 US dollars"],
    ["more than 3,000", "over 3,000", "at least 3,001"],
    ["29", "29", "29"],
  ])("puts %s as its value and as its interval", (words, value, interval) => {
    const quantity = read(words);
    expect(formatQuantity(quantity)).toBe(quantity.stated);
    expect(formatQuantity(quantity, { style: "stated" })).toBe(words);
    expect(formatQuantity(quantity, { style: "value" })).toBe(value);
    expect(formatQuantity(quantity, { style: "interval" })).toBe(interval);
  });

  it("refuses another style", () => {
    // @ts-expect-error: no such style
    expect(() => formatQuantity(read("29"), { style: "short" })).toThrow(/formatQuantity: option "style" is "short"/);
  });
});
