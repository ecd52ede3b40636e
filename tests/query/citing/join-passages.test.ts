import { describe, expect, it } from "vitest";
import { joinPassages } from "../../../src/query/citing/join-passages";

describe("joinPassages", () => {
  it("parts neighbours by a space, and others by an ellipsis", () => {
    const passages = [
      { exact: "One.", start: 0, end: 4 },
      { exact: "Two.", start: 5, end: 9 },
      { exact: "Four.", start: 20, end: 25 },
    ];
    expect(joinPassages(passages)).toBe("One. Two. … Four.");
  });

  it("puts every passage into one line", () => {
    expect(joinPassages([{ exact: "One \r\n\n two\u2028three", start: 0, end: 20 }])).toBe("One two three");
  });

  it("gives nothing for no passages", () => {
    expect(joinPassages([])).toBe("");
  });
});
