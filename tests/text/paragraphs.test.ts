import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/text/paragraphs";

describe("paragraphsOf", () => {
  it("gives the lines with words, and where they stand", () => {
    expect(paragraphsOf(" One\n\n--\nTwo ", 10)).toEqual([
      { text: "One", start: 10, end: 14 },
      { text: "Two", start: 19, end: 23 },
    ]);
  });
});
