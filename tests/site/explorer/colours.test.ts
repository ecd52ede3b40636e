import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const TOKENS = readFileSync(new URL("../../../src/site/explorer/style/tokens.css", import.meta.url), "utf8");

type Colours = Record<string, string>;

/** The colours of the page, in a light and in a dark system. */
const [LIGHT = {}, DARK = {}] = TOKENS.split("@media").map(coloursIn);

function coloursIn(text: string): Colours {
  return Object.fromEntries([...text.matchAll(/--(\w+): (#\w+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** How far two colours are apart, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT = ["ink", "soft", "accent", "grey"].flatMap((colour) => [
  [colour, "paper"],
  [colour, "panel"],
]);

describe.each([
  ["light", LIGHT],
  ["dark", { ...LIGHT, ...DARK }],
])("the colours, %s", (_, colours) => {
  it.each([...TEXT, ["ink", "mark"]])("let the text %s be read on %s", (text = "", ground = "") => {
    expect(contrast(colours[text] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it("let every mark be seen", () => {
    for (const mark of ["accent", "ink", "grey", "soft", "band"])
      expect(contrast(colours[mark] ?? "", colours.paper ?? "")).toBeGreaterThanOrEqual(3);
  });
});

describe("contrast", () => {
  it("is 21 between black and white, and 1 with itself", () => {
    expect(contrast("#000", "#ffffff")).toBe(21);
    expect(contrast("#abcdef", "#abcdef")).toBe(1);
  });
});
