import { describe, expect, it } from "vitest";
import { checkInput } from "../../src/audit/check-input";
import type { Observation } from "../../src/model/fact";
import { dataOf, event, figure, role, time } from "../support/audit-fixture";

const FIGURE = figure("in", "$1.5 billion", { id: "f" });
const withQuantity = (changes: Partial<Observation["quantity"]>) => () =>
  checkInput(dataOf({ facts: [{ ...FIGURE, quantity: { ...FIGURE.quantity, ...changes } }] }));

describe("checkInput", () => {
  it("takes numbers and days that the arithmetic can take", () => {
    expect(withQuantity({ min: null, max: null })).not.toThrow();
    expect(() => checkInput(dataOf({ facts: [event("club-1", { period: "2023-05-01", ordinal: 2 })] }))).not.toThrow();
  });

  it.each<[Partial<Observation["quantity"]>, string]>([
    [{ value: Number.NaN }, "audit: the value of f is NaN; allowed: a finite number"],
    [{ min: Infinity }, "audit: the min of f is Infinity; allowed: a finite number, or null for unbounded"],
    [{ writtenScale: 0.5 }, "audit: the writtenScale of f is 0.5; allowed: a power of ten that numbers can hold"],
    [{ writtenScale: 309 }, "audit: the writtenScale of f is 309; allowed: a power of ten that numbers can hold"],
  ])("refuses %j", (changes, message) => {
    expect(withQuantity(changes)).toThrow(new RangeError(message));
  });

  it("refuses a number of an event that counts nothing, and a day that is none", () => {
    expect(() => checkInput(dataOf({ facts: [event("club-1", { ordinal: 1.5 })] }))).toThrow(
      /the ordinal of .* is 1\.5/,
    );
    const wrong = { ...role("ann", "head"), period: { ...time("2023"), from: "2023-02-30" } };
    expect(() => checkInput(dataOf({ facts: [wrong] }))).toThrow(
      /the date of the period of role\.ann.* is 2023-02-30; allowed: a day as YYYY-MM-DD/,
    );
    const data = dataOf({ facts: [FIGURE] });
    const articles = data.articles.map((each) => ({ ...each, published: { ...each.published, before: "x" } }));
    expect(() => checkInput({ ...data, articles })).toThrow(/the date of the publication of a1 is x/);
  });
});
