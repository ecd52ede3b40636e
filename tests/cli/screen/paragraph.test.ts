import { describe, expect, it } from "vitest";
import { aside, heading, indented, labelled, labelledAll, paragraph } from "../../../src/cli/screen/paragraph";
import { styleFor } from "../../../src/cli/screen/style";

const STYLE = { ...styleFor({}, {}, false), width: 20, bold: (text: string) => `<b>${text}</b>` };
const TEXT = "one two three four five";

describe("paragraph", () => {
  it("wraps within the width, indent and all", () => {
    expect(paragraph(TEXT, STYLE)).toEqual(["one two three four", "five"]);
    expect(paragraph(TEXT, STYLE, 4)).toEqual(["    one two three", "    four five"]);
  });
});

describe("heading", () => {
  it("paints every line by itself", () => {
    expect(heading(TEXT, STYLE)).toEqual(["<b>one two three four</b>", "<b>five</b>"]);
  });
});

describe("aside", () => {
  it("leaves an id whole", () => {
    expect(aside("x".repeat(30), STYLE, 2)).toEqual([`  ${"x".repeat(30)}`]);
  });
});

describe("labelled", () => {
  it("sets further lines below the text, not below the label", () => {
    expect(labelled("who:", TEXT, STYLE, 6)).toEqual(["who:  one two three", "      four five"]);
  });
});

describe("labelledAll", () => {
  it("is as wide as the longest label, and leaves out what has no text", () => {
    expect(
      labelledAll(
        [
          ["a", "x"],
          ["long", undefined],
          ["bcd", "y"],
        ],
        STYLE,
        1,
      ),
    ).toEqual([" a     x", " bcd   y"]);
  });
});

describe("indented", () => {
  it("leaves no space at the end of an empty line", () => {
    expect(indented(["a", ""], 2)).toEqual(["  a", ""]);
  });
});
