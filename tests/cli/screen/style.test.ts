import { describe, expect, it } from "vitest";
import { styleFor } from "../../../src/cli/screen/style";

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

  it.each<[Parameters<typeof styleFor>, boolean]>([
    [[{ isTTY: true }, {}], true],
    [[{}, {}], false],
    [[{}, { CI: "true" }], false],
    [[{ isTTY: true }, { NO_COLOR: "1" }], false],
    [[{ isTTY: true }, { NO_COLOR: "" }], true],
    [[{}, { FORCE_COLOR: "1", NO_COLOR: "1" }], true],
    [[{ isTTY: true }, { FORCE_COLOR: "0" }], false],
    [[{}, { CLICOLOR_FORCE: "1", CLICOLOR: "0" }], true],
    [[{}, { CLICOLOR_FORCE: "0" }], false],
    [[{ isTTY: true }, { CLICOLOR: "0" }], false],
    [[{ isTTY: true }, { TERM: "dumb" }], false],
    [[{}, { NO_COLOR: "1" }, true], true],
    [[{ isTTY: true }, { FORCE_COLOR: "1" }, false], false],
  ])("paints for %j: %j", (given, isColourful) => {
    expect(styleFor(...given).bold("x")).toBe(isColourful ? "\u001b[1mx\u001b[22m" : "x");
  });

  it("marks words in brackets without colours, and word by word in colours", () => {
    expect(styleFor({}, {}).mark("over 40")).toBe("[over 40]");
    expect(styleFor({}, {}, true).mark("over 40")).toBe("\u001b[7mover\u001b[27m \u001b[7m40\u001b[27m");
  });
});
