import { describe, expect, it } from "vitest";
import { parseText } from "../../../src/quantity/grammar/parse-text";

const told = (text: string) => parseText(text).phrases.filter(({ quantity }) => quantity).length > 0;

describe("isQuantity", () => {
  it.each([
    "rose by 5",
    "340 boats",
    "seven ministries",
    "half of it",
    "rose by a quarter",
    "-5",
    "level 5 percent",
    "in 1,999 cases",
    "more than 2010 firms",
    "took part 44 firms",
  ])("tells how much in %j", (text) => {
    expect(told(text)).toBe(true);
  });

  it.each([
    "in 2024",
    "on 5 May",
    "May 5",
    "Oct. 19",
    "the first 9 months",
    "at 9 a.m.",
    "one of the firms",
    "the first half",
    "a half-year",
    "Route 66",
    "No. 14",
    "COVID-19",
    "the Kospi 200 fell",
    "1. Potash",
    "the two sides",
  ])("tells no quantity in %j", (text) => {
    expect(told(text)).toBe(false);
  });
});
