import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtDataset } from "../../../src/site/explorer/build";
import { renderReadmeChart } from "../../../src/site/explorer/render-readme-chart";
import { dataset } from "../../support/people-fixture";
import { dataOf, TWO_YEARS } from "./small-page";

const IMAGES = new URL("../../../docs/images/", import.meta.url);

describe("renderReadmeChart", () => {
  it("is a picture of its own: a name, no link, nothing to load", () => {
    const chart = renderReadmeChart(dataOf(TWO_YEARS));
    expect(chart).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox=/);
    expect(chart).toContain(
      'role="img" aria-label="Trade turnover, exports and imports, Exland\u00a0– Whyland, US dollars"',
    );
    expect(chart).not.toMatch(/<a\b|href|url\(|@import|<script/);
    expect(chart.match(/<circle r="5"\/>/g)).toHaveLength(2);
  });

  it("is empty without trade", () => {
    expect(renderReadmeChart(dataset({}))).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  });
});

describe("the README's pictures", () => {
  it("show the data as it is, in at most 200 kB", async () => {
    const chart = readFileSync(new URL("trade-turnover.svg", IMAGES), "utf8");
    expect(chart).toBe(renderReadmeChart(await builtDataset()));
    expect(existsSync(new URL("explorer.png", IMAGES))).toBe(true);
    expect(statSync(new URL("explorer.png", IMAGES)).size).toBeLessThanOrEqual(200_000);
  });
});
