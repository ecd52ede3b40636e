import { describe, expect, it } from "vitest";
import { toText } from "../../../src/exact/rational";
import { parseText } from "../../../src/quantity/grammar/parse-text";
import { type MeasuredPhrase, measurePhrase } from "../../../src/quantity/measure/measure-phrase";

const show = ({ figures }: MeasuredPhrase) =>
  figures.map(({ value, cell }) => `${toText(value)} in [${toText(cell.min)}, ${toText(cell.max)})`).join(" to ");

function measured(text: string) {
  const [phrase] = parseText(text).phrases;
  const result = phrase && measurePhrase(phrase);
  return result?.ok ? show(result) : result?.expected;
}

describe("measurePhrase", () => {
  it.each([
    ["8.5%", "8.5 in [8.45, 8.55)"],
    ["10–15%", "10 in [9.5, 10.5) to 15 in [14.5, 15.5)"],
    ["doubled", "100 in [50, 150)"],
    ["tripled", "200 in [150, 250)"],
    ["halved", "-50 in [-175/3, -125/3)"],
    ["3.4-fold", "240 in [235, 245)"],
    ["3 times more", "one reading; this can be a growth of 200 or of 300 per cent"],
  ])("measures %j as %s", (text, expected) => {
    expect(measured(text)).toBe(expected);
  });
});
