import { describe, expect, it } from "vitest";
import { parseText } from "../../src/quantity/grammar/parse-text";
import { readLikely } from "../../src/quantity/read-likely";

function likely(text: string) {
  const parsed = parseText(text);
  const [phrase] = parsed.phrases;
  const quantity = phrase && readLikely(parsed, phrase);
  return quantity && [quantity.stated, quantity.value, quantity.unit];
}

describe("readLikely", () => {
  it.each([
    ["Exports increased by 1.3 times.", ["1.3 times", 30, "percent"]],
    ["It sold three times as many.", ["three times as many", 3, null]],
    ["It sold three times as many as last year.", ["three times as many", 200, "percent"]],
    ["Imports came to half as much.", ["half as much", 0.5, null]],
    ["It has half the share of Peru.", ["half", 0.5, null]],
    ["The index is 61.5 now.", ["61.5", 61.5, null]],
    ["It closed for three and a half years.", ["three and a half", 3.5, null]],
    ["It changed by +€11m.", ["+€11m", 11e6, "EUR"]],
    ["It sold three times more than last year.", ["three times more", 200, "percent"]],
    ["It sold twice as much as in May.", ["twice as much", 100, "percent"]],
    ["It bought ten times more than it sold.", ["ten times more", 10, null]],
    ["It sold twice as much as in Peru.", ["twice as much", 2, null]],
    ["The turnover – by 4 times.", ["4 times", 300, "percent"]],
    ["One-twentieth of it is tea.", ["One-twentieth", 5, "percent"]],
    ["It was double the 2015 figure.", ["double", 100, "percent"]],
    ["It was twice the level of a year earlier.", ["twice", 100, "percent"]],
    ["It has double the share of Peru.", ["double", 2, null]],
    ["Trade slid by a tenth.", ["a tenth", -10, "percent"]],
    ["Imports rose almost twice as fast.", ["almost twice as fast", 2, null]],
    ["It sold about four times the exports of Peru.", ["about four times", 4, null]],
    ["A tenth of it is coffee.", ["A tenth", 10, "percent"]],
    ["It rose by 0.4 percentage points.", ["0.4 percentage points", 0.4, null]],
    ["A third of it is coffee.", undefined],
    ["It costs $3 billion.", undefined],
  ])("takes %j for %j", (text, quantity) => {
    expect(likely(text)).toStrictEqual(quantity);
  });
});
