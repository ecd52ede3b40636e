import { describe, expect, it } from "vitest";
import { chartTable } from "../../../../src/site/explorer/chart/chart-table";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { cellsIn, pageWith, TWO_YEARS } from "../small-page";

/** The cells of each row, the headings first. */
function cellsOf(facts: Parameters<typeof chartTable>[2]): string[][] {
  return cellsIn(chartTable(pageWith(facts), "A title", facts).text);
}

describe("chartTable", () => {
  it("says of each figure, in the order given, when it is of, how it is printed and read, and where", () => {
    expect(cellsOf(TWO_YEARS)).toEqual([
      ["Figure", "When", "Printed", "Read as", "Article"],
      ["Turnover", "in 2022", "40", "39.5 to 40.5 US dollars", "The Daily"],
      ["Turnover", "in 2023", "50", "49.5 to 50.5 US dollars", "The Daily"],
    ]);
  });

  it("has a column for the partner if the figures are not all of one", () => {
    const [headings, ...rows] = cellsOf([...TWO_YEARS, figure({ value: 7, partner: "zz", period: YEAR_2023 })]);
    expect(headings?.[1]).toBe("With");
    expect(rows.map(([, partner]) => partner)).toEqual(["Whyland", "Whyland", "zz"]);
  });

  it("has the title of its chart in its name, for those who do not see what it stands under", () => {
    expect(chartTable(pageWith(TWO_YEARS), "A title", TWO_YEARS).text).toContain('aria-label="Table: A title"');
  });
});
