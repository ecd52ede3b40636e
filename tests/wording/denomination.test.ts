import { describe, expect, it } from "vitest";
import { denominationOf, nameDenomination, nameDifference } from "../../src/wording/denomination";

const written = (writtenScale: number) => ({ unit: "USD", writtenScale }) as const;

describe("denominationOf", () => {
  it("is the smallest scale that one of the quantities is written in, by thousands", () => {
    expect(denominationOf([written(9), written(6)])).toEqual({ unit: "USD", scale: 6 });
    expect(denominationOf([written(7)])).toEqual({ unit: "USD", scale: 6 });
    expect(denominationOf([written(15)])).toEqual({ unit: "USD", scale: 12 });
    expect(denominationOf([written(-2)])).toEqual({ unit: "USD", scale: 0 });
  });
});

describe("nameDenomination", () => {
  it("names scale and unit, a currency without a name by its code", () => {
    expect(nameDenomination({ unit: "USD", scale: 9 })).toBe("billion US dollars");
    expect(nameDenomination({ unit: "SEK", scale: 0 })).toBe("SEK");
    expect(nameDenomination({ unit: "1", scale: 0 })).toBe("");
    expect(nameDenomination({ unit: "percent", scale: 0 })).toBe("per cent");
  });
});

describe("nameDifference", () => {
  it("counts percentages in points", () => {
    expect(nameDifference({ unit: "percent", scale: 0 })).toBe("percentage points");
    expect(nameDifference({ unit: "EUR", scale: 6 })).toBe("million euros");
  });
});
