import { describe, expect, it } from "vitest";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { partOf, render, TWO_YEARS } from "../small-page";

const FIRST = figure({ value: 40, article: "a2" });
const LAST = { ...figure({ value: 50, period: YEAR_2023 }), quote: { exact: "=50%, #1 of “all”", start: 0, end: 17 } };

describe("chartFooter", () => {
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
});
