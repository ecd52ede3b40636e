import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { quantityOf } from "../../src/read/quantity-of";
import { ellipsisOf, withUnit } from "../../src/read/with-unit";

const [money, bare] = findFigures("It was $8.4 million against 3.1.");

describe("withUnit", () => {
  it("gives a bare number unit, scale and doubt", () => {
    const measured = money && quantityOf(money);
    const filled = bare && measured && withUnit(bare, { sign: -1, digits: "3.1" }, measured);
    expect(filled?.reading).toMatchObject({
      ok: false,
      asWritten: { value: -3.1e6, unit: "USD", min: -3.15e6, max: -3.05e6 },
    });
  });
});

describe("ellipsisOf", () => {
  it.each([
    ["1,234.5", { sign: 1, digits: "1234.5" }],
    ["three", null],
    ["about 3", null],
  ])("takes the digits of %j", (words, digits) => {
    expect(bare && ellipsisOf({ ...bare, words })).toStrictEqual(digits);
  });
});
