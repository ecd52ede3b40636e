import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { type QuantityReading, readQuantity } from "../../src/quantity/read-quantity";
import type { Refusal } from "../../src/quantity/refusal";
import { FIGURE_CASES, type FigureCase } from "./expectations/figures";
import { NEWS } from "./expectations/news";

function read({ stated, text, indicator, status, home, wording }: FigureCase) {
  const wordings = wording === undefined ? [] : [wording];
  return readQuantity(stated, { ...indicator, sentence: text, status, home: home ?? null, wordings });
}

function readAs({ quantity }: Extract<QuantityReading, { ok: true }>) {
  const { stated: _stated, unitFrom: _unitFrom, direction, ...rest } = quantity;
  return { ...rest, ...(direction && { direction: direction.exact }) };
}

/** Of the words that a refusal should show, those that it does. */
function shownOf({ found, expected, fix }: Refusal, each: FigureCase) {
  const shown = `${found} ${expected} ${fix}`;
  const words = "refused" in each.expected ? each.expected.refused : [];
  return { refused: words.filter((word) => shown.includes(word)) };
}

describe("readQuantity", () => {
  it.each(FIGURE_CASES.map((each) => [each.stated, each.text, each] as const))(
    "reads or refuses %j in %j",
    (_stated, _text, each) => {
      const reading = read(each);
      expect(reading.ok ? readAs(reading) : shownOf(reading, each)).toStrictEqual(each.expected);
    },
  );
});

describe("findFigures", () => {
  it("refuses, or gives a status that is to be settled, at most three in a hundred of the plain figures of news", () => {
    const figures = NEWS.flatMap(({ text, home, figures: known }) => {
      const found = findFigures(text, { home });
      let from = 0;
      return known.map(({ stated, status }) => {
        const start = text.indexOf(stated, from);
        from = start + stated.length;
        const figure = found.find((each) => each.start <= start && from <= each.end);
        return { stated, ok: figure?.reading.ok === true && figure.reading.status === status };
      });
    });
    const refused = figures.filter(({ ok }) => !ok).map(({ stated }) => stated);
    expect(refused.length > figures.length * 0.03 ? refused : []).toStrictEqual([]);
  });
});
