import { describe, expect, it } from "vitest";
import { suggest } from "../../src/ground/suggest";

describe("suggest", () => {
  it("names the nearest known word", () => {
    expect(suggest("quoet", ["context", "quote", "quota"])).toBe('did you mean "quote"?');
  });

  it("lists what is known if nothing is near, and counts it if it is much", () => {
    expect(suggest("voice", ["quote", "context"])).toBe("one of: quote, context");
    const many = Array.from({ length: 21 }, (_, index) => `entry-${index}`);
    expect(suggest("voice", many)).toBe('one of 21 known; none is near "voice"');
    expect(suggest("voice", many.slice(1))).toMatch(/^one of: entry-1, /);
  });

  it("lets a long word have more wrong letters than a short one", () => {
    expect(suggest("abc", ["xyz"])).toBe("one of: xyz");
    expect(suggest("investment-inflow", ["investment-outflo"])).toBe('did you mean "investment-outflo"?');
  });
});
