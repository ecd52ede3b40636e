import { describe, expect, it } from "vitest";
import { isBareFraction, NO_AMOUNT } from "../../../src/quantity/grammar/amount";

describe("isBareFraction", () => {
  it("tells a part of the whole from a part of a million", () => {
    expect(isBareFraction({ ...NO_AMOUNT, fraction: [1, 3] })).toBe(true);
    expect(isBareFraction({ ...NO_AMOUNT, fraction: [1, 3], scale: 6 })).toBe(false);
    expect(isBareFraction({ ...NO_AMOUNT, whole: "2", fraction: [1, 3] })).toBe(false);
  });
});
