import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { quantityOf } from "../../src/read/quantity-of";
import { ellipsisOf, inUnit, scaledOf, withUnit } from "../../src/read/with-unit";

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

describe("inUnit", () => {
  it("gives a scaled count another unit and doubt", () => {
    const [million] = findFigures("It was 1.1 million, or three.");
    const scaled = million && scaledOf(million);
    const filled = million && scaled && inUnit(million, scaled, null);
    expect(filled?.reading).toMatchObject({ ok: false, asWritten: { value: 1.1e6, unit: null, unitFrom: "context" } });
  });
});

describe("scaledOf", () => {
  it.each([
    ["1.1 million", true],
    ["$1.1 million", false],
    ["about 1.1 million", false],
    ["11", false],
  ])("tells of %j whether it may be of another thing: %j", (text, answer) => {
    const [figure] = findFigures(`It was ${text}.`);
    expect(figure && scaledOf(figure) !== undefined).toBe(answer);
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
