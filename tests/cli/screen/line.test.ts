import { describe, expect, it } from "vitest";
import { BLANK, shown, spaced, verbatim } from "../../../src/cli/screen/line";

describe("shown", () => {
  it("puts a text into one line, with what cannot be seen written out", () => {
    expect(shown("  a\n\tb\u202ec ")).toBe("a bU+202Ec");
  });
});

describe("verbatim", () => {
  it("keeps lines and their beginnings, but no control character", () => {
    expect(verbatim("a\r\n  b\tc\u001b[1m\n\n")).toEqual(["a", "  b cU+001B[1m"]);
  });
});

describe("spaced", () => {
  it("sets an empty line between blocks, none beside an empty one", () => {
    const [one, two] = [verbatim("one"), verbatim("two")];
    expect(spaced([one, [], two])).toEqual(["one", BLANK, "two"]);
    expect(spaced([])).toEqual([]);
  });
});
