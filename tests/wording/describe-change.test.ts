import { describe, expect, it } from "vitest";
import { describeChange } from "../../src/wording/describe-change";

describe("describeChange", () => {
  it.each([
    [1, 2, "1 → 2"],
    [null, "over", "nothing → over"],
    ["two words", undefined, "“two words” → nothing"],
    [["eu"], ["eu", "fr"], '["eu"] → ["eu","fr"]'],
    [{ value: 1, unit: "USD" }, { value: 2, unit: "USD" }, "value 1 → 2"],
    [{ value: 1, max: 1.5 }, { value: 1, max: 2, hedge: "over" }, "max 1.5 → 2, hedge nothing → over"],
    [{ edtf: "2023" }, null, '{"edtf":"2023"} → nothing'],
  ])("says of %j and %j what differs", (older, newer, words) => {
    expect(describeChange(older, newer)).toBe(words);
  });
});
