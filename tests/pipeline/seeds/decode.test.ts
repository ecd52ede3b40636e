import { describe, expect, it } from "vitest";
import { decode } from "../../../src/pipeline/seeds/decode";

const issuesOf = (bytes: Uint8Array | string) => {
  const decoded = decode("a.txt", Buffer.from(bytes as string));
  return "issues" in decoded ? decoded.issues.map(({ line, column, found }) => [line, column, found]) : decoded.text;
};

describe("decode", () => {
  it("gives a text as it is", () => {
    expect(issuesOf("é “x”\n\ty\n")).toBe("é “x”\n\ty\n");
  });

  it.each([
    [Buffer.from([0x61, 0xff, 0x62]), "byte 0xFF at offset 1"],
    [Buffer.from([0x61, 0xe2, 0x80]), "a character cut off at the end of the file"],
  ])("tells the first byte that is no UTF-8", (bytes, found) => {
    expect(issuesOf(bytes)).toEqual([[undefined, undefined, found]]);
  });

  it.each([
    ["a\r\nb", 1, 2, "a Windows line end (U+000D U+000A)"],
    ["a\rb", 1, 2, "a carriage return (U+000D)"],
    ["a\n\ufeffb", 2, 1, "U+FEFF, an invisible or control character"],
    ["a\u{1f600}", 1, 2, "U+1F600, a character outside the Basic Multilingual Plane"],
    ["ae\u0301", 1, 2, "U+0065 U+0301, a letter composed of several characters"],
  ])("tells in %j where a character must not be", (text, line, column, found) => {
    expect(issuesOf(text)).toEqual([[line, column, found]]);
  });

  it("tells all of them", () => {
    expect(issuesOf("a\u200bb\u200b")).toHaveLength(2);
  });
});
