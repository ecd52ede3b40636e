import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barChart } from "../../src/cli/bar-chart";
import { styleFor } from "../../src/cli/style";
import { table, wrap } from "../../src/cli/table";

const plain = styleFor({ columns: 40 }, {});

describe("table", () => {
  it("puts texts to the left and figures to the right", () => {
    const text = table(
      [{ title: "what" }, { title: "n", isFigure: true }],
      [
        ["a", "1"],
        ["bb", "22"],
      ],
      plain,
    );
    expect(text).toBe("what   n\na      1\nbb    22");
  });

  it("wraps the widest text where the terminal is narrow", () => {
    const text = table(
      [{ title: "id" }, { title: "name" }],
      [["x", "one two three four five six seven eight nine ten"]],
      plain,
    );
    expect(text).toBe("id  name\nx   one two three four five six seven\n    eight nine ten");
  });
});

describe("table, where words would have to break", () => {
  it("sets each row alone, a cell a line, and leaves out the empty ones", () => {
    const columns = [{ title: "id" }, { title: "name" }, { title: "n", isFigure: true }];
    const rows = [
      ["eu-central-asia-summit", "one two three four five six seven consultations", "1"],
      ["x", "", "22"],
    ];
    const lines = ["id    eu-central-asia-summit", "name  one two three four five six seven", "      consultations"];
    expect(table(columns, rows, plain)).toBe([...lines, "n     1", "", "id    x", "n     22"].join("\n"));
  });

  it("keeps the line breaks of a cell", () => {
    expect(table([{ title: "n", isFigure: true }, { title: "t" }], [["39 %\n7 %", "a"]], plain)).toBe(
      "   n  t\n39 %  a\n 7 %",
    );
  });
});

describe("wrap", () => {
  it("counts no colour", () => {
    expect(wrap("\u001b[7mone two\u001b[27m three", 13)).toEqual(["\u001b[7mone two\u001b[27m three"]);
  });

  it("loses no word, and makes no line longer than asked", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 12, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          expect(lines.join(" ")).toBe(words.join(" "));
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("styleFor", () => {
  it("is as wide as the terminal, else as COLUMNS says, else 100, never less than 40", () => {
    const widths: Parameters<typeof styleFor>[] = [
      [{ columns: 80 }, { COLUMNS: "60" }],
      [{}, { COLUMNS: "60" }],
      [{ columns: 0 }, {}],
      [{ columns: 9 }, {}],
    ];
    expect(widths.map(([terminal, env]) => styleFor(terminal, env).width)).toEqual([80, 60, 100, 40]);
  });

  it("paints only on a terminal, and not under NO_COLOR", () => {
    expect(styleFor({ isTTY: true }, {}).bold("x")).toBe("\u001b[1mx\u001b[22m");
    expect(styleFor({ isTTY: true }, { NO_COLOR: "1" }).bold("x")).toBe("x");
    expect(styleFor({}, {}).mark("40")).toBe("[40]");
  });
});

describe("barChart", () => {
  it("draws bars from zero, the longest the widest", () => {
    expect(
      barChart(
        [
          { label: "a", value: 10, text: "10" },
          { label: "b", value: 5, text: "5" },
        ],
        plain,
      ),
    ).toBe(`a  ${"█".repeat(33)} 10\nb  ${"█".repeat(16)}▌ 5`);
  });
});
