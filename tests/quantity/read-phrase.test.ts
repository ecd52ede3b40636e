import { describe, expect, it } from "vitest";
import { parseText } from "../../src/quantity/grammar/parse-text";
import { moneyContextOf } from "../../src/quantity/money-context";
import { type Asked, readPhrase } from "../../src/quantity/read-phrase";

const ASKED: Asked = {
  unit: null,
  type: null,
  status: true,
  wordings: [],
  settled: [],
  around: moneyContextOf([], null),
};

function read(text: string, asked: Partial<Asked> = {}) {
  const reading = readPhrase(parseText(text), 0, { ...ASKED, ...asked });
  return reading.ok ? reading.quantity : reading.expected;
}

describe("readPhrase", () => {
  it.each([
    ["$5", { unit: "USD", value: 5, hedge: null }],
    ["5%", { unit: "percent", value: 5 }],
    ["5 tonnes", { unit: null, value: 5 }],
    ["5 firms", { unit: "1", unitFrom: "indicator", min: 5, max: 6 }],
    ["down 5%", { value: -5, min: -5.5, max: -4.5, direction: { exact: "down" } }],
    ["−$5", { value: -5 }],
    ["half of it", { unit: "percent", value: 50 }],
  ])("reads %j by its words alone", (text, quantity) => {
    expect(read(text)).toMatchObject(quantity);
  });

  it.each<[text: string, asked: Partial<Asked>, expected: string]>([
    ["5 or 6 percent", {}, "one figure, or a range of two"],
    ["about over 5", {}, "at most one hedge"],
    ["about 3 to 4 percent", {}, "a range without a second hedge"],
    ["3 thousand million", {}, "one scale word"],
    ["±5%", {}, "one sign"],
    ["5%", { unit: "percent", type: "growth" }, "a sign, or words that say whether it rose or fell"],
    ["+5%", { unit: "percent", type: "share" }, "no sign: it tells a change, not a level"],
    ["5.5", { unit: "1", type: "count" }, "a whole number of things"],
    ["over 100%", { unit: "percent", type: "share" }, "a share below 100 per cent"],
  ])("refuses %j", (text, asked, expected) => {
    expect(read(text, asked)).toBe(expected);
  });

  it("refuses what is no phrase", () => {
    expect(read("Nothing")).toBe("a figure");
  });
});
