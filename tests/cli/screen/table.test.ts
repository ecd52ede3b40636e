import { describe, expect, it } from "vitest";
import { styleFor } from "../../../src/cli/screen/style";
import { table } from "../../../src/cli/screen/table";

const narrow = styleFor({ columns: 40 }, {});
const wide = styleFor({ columns: 80 }, {});

describe("table", () => {
  const columns = [{ title: "what" }, { title: "n", isFigure: true }];
  const rows = [{ cells: ["a", "1"] }, { cells: ["bb", "22"] }];

  it("puts texts to the left and figures to the right", () => {
    expect(table(columns, rows, narrow)).toEqual(["what   n", "a      1", "bb    22"]);
  });

  it("aligns characters that are two columns wide", () => {
    expect(table(columns, [{ cells: ["中文字", "1"] }, { cells: ["bb", "22"] }], narrow)).toEqual([
      "what     n",
      "中文字   1",
      "bb      22",
    ]);
  });

  it("wraps the widest text if the terminal is narrow", () => {
    const text = table(
      [{ title: "id" }, { title: "name" }],
      [{ cells: ["x", "one two three four five six seven eight nine ten"] }],
      narrow,
    );
    expect(text).toEqual(["id  name", "x   one two three four five six seven", "    eight nine ten"]);
  });

  it("ends rows with their ids, dimmed, and sets them below if they do not fit", () => {
    const withIds = [{ cells: ["one two three", "1"], ids: ["fact.one", "fact.two"] }];
    const dimmed = styleFor({ columns: 40 }, {}, true);
    expect(table(columns, withIds, narrow)).toEqual([
      "what           n",
      "one two three  1  fact.one",
      "                  fact.two",
    ]);
    expect(table(columns, withIds, dimmed)[1]).toContain("\u001b[2mfact.one\u001b[22m");
    const long = [{ cells: ["one two three four", "1"], ids: ["an.id.that.is.too.long.for.it"] }];
    expect(table(columns, long, narrow)).toEqual([
      "what                n",
      "one two three four  1",
      "  an.id.that.is.too.long.for.it",
    ]);
  });

  it("sets each row alone, a cell a line, if words would have to break", () => {
    const three = [{ title: "id" }, { title: "name" }, { title: "n", isFigure: true }];
    const cells = [
      { cells: ["eu-central-asia-summit", "one two three four five six seven consultations", "1"] },
      { cells: ["x", "", "22"] },
    ];
    expect(table(three, cells, narrow)).toEqual([
      "id    eu-central-asia-summit",
      "name  one two three four five six seven",
      "      consultations",
      "n     1",
      "",
      "id    x",
      "n     22",
    ]);
  });

  it("shows nothing of a cell that moves the cursor or turns the text round", () => {
    const text = table(columns, [{ cells: ["a\u001b[2Jb\u202ec\nd", "1"], ids: ["x\u009by"] }], wide);
    expect(text[1]).toBe("aU+001B[2JbU+202Ec d  1  xU+009By");
  });
});
