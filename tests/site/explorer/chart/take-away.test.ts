import { parse } from "csv-parse/sync";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { figure, MONTHS_2022, YEAR_2023 } from "../../../support/figures-fixture";
import { partOf, render, TWO_YEARS } from "../small-page";

const FIRST = figure({ value: 40, article: "a2" });
const LAST = { ...figure({ value: 50, period: YEAR_2023 }), quote: { exact: "=50%, #1 of “all”", start: 0, end: 17 } };

/** The attribute of the first element with a class, as a browser reads it. */
function attribute(markup: string, tag: string, name: string): string {
  const [element] = new RegExp(`<${tag}[^>]*>`).exec(markup) ?? [];
  const [node] = parseDocument(element ?? "").children;
  return (node as unknown as { attribs: Record<string, string> }).attribs[name] ?? "";
}

function csvOf(markup: string): string[][] {
  const address = attribute(markup, 'a class="csv"', "href");
  const [head, body = ""] = address.split(/,(.*)/s);
  expect(head).toBe("data:text/csv;charset=utf-8");
  return parse(decodeURIComponent(body));
}

describe("what can be taken from a chart", () => {
  const trade = partOf(render([FIRST, LAST]), "trade");

  it("names the articles of its figures in the order of publication, each once and as a link", () => {
    const source = /<p class="source from">(.*?)<\/p>/.exec(trade)?.[1];
    expect(source).toBe(
      'Sources: <a href="#a2">The Daily, 1 to 2 January 2024</a>; <a href="#a1">The Daily, 1 to 2 January 2025</a>.',
    );
    expect(partOf(render(TWO_YEARS), "trade")).toContain('from">Source: <a href="#a1">');
  });

  it("has an address of its own, which stands in its citation with the version", () => {
    expect(trade).toContain('<figure id="chart.trade.xx-yy.usd">');
    expect(trade).toContain('<a href="#chart.trade.xx-yy.usd">Link to this chart</a>');
    expect(trade).toMatch(
      /“Trade turnover, exports and imports, Exland\u00a0– Whyland \(US dollars\)\.” kz-eu-facts 1\.2\.3\. Read in The Daily, 1 to 2 January 2024; The Daily, 1 to 2 January 2025\. https:\/\/\S+\/v[\d.]+\/#chart\.trade\.xx-yy\.usd/,
    );
  });

  it("gives its figures as CSV inside the page, in the order of the chart, with bounds, words and version", () => {
    const [header, ...rows] = csvOf(trade);
    expect(header).toEqual(
      "fact indicator subject partner period value min max unit printed article published version".split(" "),
    );
    expect(rows.map(([fact]) => fact)).toEqual([FIRST.id, LAST.id]);
    const [row = []] = rows;
    expect(row.slice(1, 12)).toEqual([
      "Turnover",
      "Exland",
      "Whyland",
      "2022",
      "40",
      "39.5",
      "40.5",
      "USD",
      "40",
      "The Daily",
      "2024-01-01/2024-01-02",
    ]);
    expect(row[12]).toBe("1.2.3");
  });

  it("leaves a missing partner, period and bound empty, and guards what a spreadsheet would run", () => {
    const stated = { ...FIRST, quantity: { ...FIRST.quantity, stated: "=40%, #1", max: null }, period: MONTHS_2022 };
    const [, row = []] = csvOf(partOf(render([stated]), "months"));
    expect(row.slice(4, 10)).toEqual(["2022-01/2022-07", "40", "39.5", "", "USD", "'=40%, #1"]);
  });
});
