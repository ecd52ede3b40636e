import { describe, expect, it } from "vitest";
import { gistAt } from "../../../src/draft/entries/gist-at";

describe("gistAt", () => {
  it("names the line of one stretch, and quotes another", () => {
    const text = "One line.\n\nAnn Lee met Bob Ray.";
    const sentence = { start: 11, end: text.length };
    expect(gistAt(text, { start: 19, end: 22 }, sentence)).toBe("line 3 · “Ann Lee met Bob Ray.”");
  });
});
