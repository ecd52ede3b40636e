import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { fillEllipsis } from "../../src/read/fill-ellipsis";
import { quantityOf } from "../../src/read/quantity-of";

/** The last figure of a text. */
function lastOf(text: string) {
  const figure = fillEllipsis(text, findFigures(text)).at(-1);
  const quantity = figure && quantityOf(figure);
  return [quantity?.value, quantity?.unit, figure?.reading.ok];
}

describe("fillEllipsis", () => {
  it.each([
    ["Tea came to $8.4 million and plastics to 3.1.", [3.1e6, "USD", false]],
    ["Tea took in $14.3 million, up from 12.9.", [12.9e6, "USD", false]],
    ["Cars rose by 6.5 percentage points, tea +5.1 and fish -2.2.", [-2.2, null, false]],
    ["It levies up to 14 percent, on machinery at 18, in all.", [18, "percent", false]],
    ["They bought tea for €5 million. They sell us 0.82, which is wool.", [0.82e6, "EUR", false]],
    ["France took 61,000 tonnes, after China (94,000).", [94000, null, false]],
    ["Poland took 2.45 million tonnes, against 54,000 in 2021.", [54000, null, false]],
    ["Poland paid 2.45 million euros, against 54,000 in 2021.", [54000, "1", true]],
    ["France paid 61,000 euros, after China (94,000).", [94000, "1", true]],
    ["It sold steel, 1.6 million tonnes; copper, 160 thousand; and tea.", [160000, null, false]],
    ["It made $1.6 million; the site gives work to 600.", [600, "1", true]],
    ["Tea came to $8.4 million. It is good. It was dear. It has 3.1 of them.", [3.1, null, false]],
    ["Tea came to $8.4 million and 3 firms sold it.", [3, "1", true]],
  ])("reads the last figure of %j as %j", (text, told) => {
    expect(lastOf(text)).toStrictEqual(told);
  });

  it("bounds what it reads by the last digit", () => {
    const text = "Tea came to $8.4 million and plastics to 3.1.";
    const figure = fillEllipsis(text, findFigures(text)).at(-1);
    expect(figure && quantityOf(figure)).toMatchObject({ min: 3.05e6, max: 3.15e6, decimals: 1, writtenScale: 6 });
  });
});
