import { describe, expect, it } from "vitest";
import { codePoint, quoted, visible } from "../../src/text/visible";

describe("visible", () => {
  it("writes what cannot be seen as its code point", () => {
    expect(visible("a\u202eb\u00a0c\u001bd’")).toBe("aU+202EbU+00A0cU+001Bd’");
  });
});

describe("codePoint", () => {
  it("names the first character", () => {
    expect(codePoint("’x")).toBe("U+2019");
  });
});

describe("quoted", () => {
  it("shortens words of more than 120 characters", () => {
    expect(quoted("a".repeat(121))).toBe(`“${"a".repeat(119)}…”`);
    expect(quoted("a\tb")).toBe("“aU+0009b”");
  });
});
