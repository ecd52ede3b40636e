import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { chartCsv, csvAddress } from "../../../../src/site/explorer/chart/chart-csv";
import { figure, MONTHS_2022, YEAR_2023 } from "../../../support/figures-fixture";
import { pageWith } from "../small-page";

const FIRST = figure({ value: 40, article: "a2" });
const LAST = figure({ value: 50, period: YEAR_2023 });

describe("chartCsv", () => {
  it("has a row for each figure in the order given, with bounds, words and version", () => {
    const [header, ...rows]: string[][] = parse(chartCsv(pageWith([FIRST, LAST]), [FIRST, LAST]));
    expect(header).toEqual(
      "fact indicator subject partner period value min max unit printed article published version".split(" "),
    );
    expect(rows.map(([fact]) => fact)).toEqual([FIRST.id, LAST.id]);
    const words = ["Turnover", "Exland", "Whyland", "2022", "40", "39.5", "40.5", "USD", "40"];
    expect(rows[0]?.slice(1)).toEqual([...words, "The Daily", "2024-01-01/2024-01-02", "1.2.3"]);
  });

  it("leaves a missing partner and bound empty, and guards what a spreadsheet would run", () => {
    const { partner: _, ...alone } = { ...FIRST, period: MONTHS_2022 };
    const fact = { ...alone, quantity: { ...FIRST.quantity, stated: "=40%, #1", max: null } };
    const [, row = []]: string[][] = parse(chartCsv(pageWith([fact]), [fact]));
    expect(row.slice(3, 10)).toEqual(["", "2022-01/2022-07", "40", "39.5", "", "USD", "'=40%, #1"]);
  });
});

describe("csvAddress", () => {
  it("is an address that a browser reads as the same text, whatever stands in it", () => {
    const text = '"=50%, #1 of “all”",5\r\na\tb\r\n';
    const [head, body = ""] = csvAddress(text).split(/,(.*)/s);
    expect(head).toBe("data:text/csv;charset=utf-8");
    expect(body).not.toMatch(/[#\r\n\t]/);
    expect(decodeURIComponent(body)).toBe(text);
  });
});
