import { describe, expect, it } from "vitest";
import { capitalise, uncapitalise } from "../../src/wording/capitalise";

describe("capitalise", () => {
  it("makes the first letter large, and nothing of nothing", () => {
    expect(capitalise("sources differ")).toBe("Sources differ");
    expect(capitalise("")).toBe("");
  });
});

describe("uncapitalise", () => {
  it("makes the first letter small, but not that of an abbreviation", () => {
    expect(uncapitalise("Trade turnover")).toBe("trade turnover");
    expect(uncapitalise("GDP per head")).toBe("GDP per head");
  });
});
