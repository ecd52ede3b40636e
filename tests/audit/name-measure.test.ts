import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/audit/figures/figure";
import { indexInput } from "../../src/audit/index-input";
import { describeMeasure, describeSeries, nameMeasure, nameMeasureOf } from "../../src/audit/name-measure";
import { dataOf, figure, INDICATORS } from "../support/audit-fixture";

const input = indexInput(dataOf({ facts: [] }), undefined);
const indicator = (id: string) => INDICATORS.find((each) => each.id === id)!;

describe("nameMeasure", () => {
  it("names a growth by what grows", () => {
    expect(nameMeasure(indicator("total"), input)).toBe("turnover");
    expect(nameMeasure(indicator("total-change"), input)).toBe("growth of turnover");
  });
});

describe("nameMeasureOf", () => {
  it("names an indicator that the data does not have by its id", () => {
    expect(nameMeasureOf("in", input)).toBe("purchases");
    expect(nameMeasureOf("nothing", input)).toBe("nothing");
  });
});

describe("describeMeasure", () => {
  it("says what is measured, of whom and when", () => {
    expect(describeMeasure(figureOf(figure("out", "$1"), indicator("out")), input)).toBe(
      "sales of Ruritania with the Union in 2023",
    );
    expect(describeMeasure(figureOf(figure("out", "$1", { period: null }), indicator("out")), input)).toBe(
      "sales of Ruritania with the Union, given without a date",
    );
  });
});

describe("describeSeries", () => {
  it("puts names where a phrase speaks of the subject and the partner", () => {
    const share = { ...indicator("part"), phrase: "the partner’s share of the subject’s sales" };
    const words = describeSeries(figureOf(figure("part", "40%"), share), input);
    expect(words).toBe("the Union’s share of Ruritania’s sales");
  });

  it("names a growth by what grows", () => {
    const words = describeSeries(figureOf(figure("out-change", "5%"), indicator("out-change")), input);
    expect(words).toBe("the growth of sales of Ruritania with the Union");
  });
});
