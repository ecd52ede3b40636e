import { describe, expect, it } from "vitest";
import { nameIndicator } from "../../src/wording/name-indicator";

describe("nameIndicator", () => {
  it("takes the title up to its first comma, small unless it begins with an abbreviation", () => {
    expect(nameIndicator({ title: "Trade turnover, exports and imports together" })).toBe("trade turnover");
    expect(nameIndicator({ title: "GDP, at market prices" })).toBe("GDP");
    expect(nameIndicator({ title: "" })).toBe("");
  });
});
