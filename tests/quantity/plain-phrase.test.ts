import { describe, expect, it } from "vitest";
import { parseText } from "../../src/quantity/grammar/parse-text";
import { plainPhrase } from "../../src/quantity/plain-phrase";

function plain(text: string) {
  return parseText(text).phrases.map((phrase) => {
    const { figure, to, list } = plainPhrase(phrase);
    return [figure.amount.whole, to?.amount.whole ?? null, list];
  });
}

describe("plainPhrase", () => {
  it.each([
    ["Rs 4,500 crore", ["4500", null, false]],
    ["1,234 billion dollars", ["1.234", null, false]],
    ["1,230 billion dollars", ["1230", null, false]],
    ["3.456.789 dollars", ["3456789", null, false]],
    ["08 companies", ["8", null, false]],
    ["5 or 6 percent", ["5", "6", false]],
    ["6 or 5 percent", ["6", "5", true]],
    ["$3.5 billion", ["3.5", null, false]],
  ])("takes %j for %j", (text, amounts) => {
    expect(plain(text)).toStrictEqual([amounts]);
  });
});
