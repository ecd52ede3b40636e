import { describe, expect, it } from "vitest";
import { html } from "../../../../src/markup/html";
import type { Observation } from "../../../../src/model/fact";
import type { Chart } from "../../../../src/site/explorer/chart/chart";
import { markOf } from "../../../../src/site/explorer/chart/drawn-figure";
import { axisOf, figure, figures } from "../../../../src/site/explorer/chart/figure";
import { figure as fact } from "../../../support/figures-fixture";
import { contradiction, pageWith } from "../small-page";

/** A chart that draws its title and where its scale ends. */
function chartOf(shown: Observation, rest: Partial<Chart> = {}): Chart {
  return {
    id: `chart.${shown.quantity.value}`,
    title: "Exland",
    takeaway: [null, html`First.`, html`Second.`],
    marks: [markOf(shown, false)],
    overYears: false,
    draw: (title, { end }) => html`[${title} to ${end}]`,
    ...rest,
  };
}

const [SMALL, LARGE] = [fact({ value: 40 }), fact({ value: 900, article: "a2" })];
const EUROS = fact({ value: 70, unit: "EUR", article: "a3" });

describe("figure", () => {
  it("has the address, the title with the unit and what the chart shows, in words and drawn", () => {
    const drawn = figure(pageWith([SMALL]), chartOf(SMALL)).text;
    expect(drawn).toMatch(
      /^<figure id="chart\.40"><figcaption><b>Exland<\/b>, <span>US dollars<\/span><p>First\. Second\.<\/p>/,
    );
    expect(drawn).toContain("[Exland, US dollars to 40]");
    expect(drawn).toContain('aria-label="Table: Exland, US dollars"');
    expect(drawn).toContain('<a href="#chart.40">Link to this chart</a>');
  });

  it("says nothing under a title if the chart has nothing to say", () => {
    expect(figure(pageWith([SMALL]), chartOf(SMALL, { takeaway: [null] })).text).toContain("</span></figcaption>");
  });
});

describe("figures", () => {
  it("puts charts of one unit on one scale, and no others", () => {
    const drawn = figures(
      pageWith([SMALL, LARGE, EUROS]),
      [SMALL, LARGE, EUROS].map((shown) => chartOf(shown)),
    ).text;
    expect(drawn.match(/\[[^\]]*\]/g)).toEqual([
      "[Exland, US dollars to 1000]",
      "[Exland, US dollars to 1000]",
      "[Exland, euros to 80]",
    ]);
  });
});

describe("axisOf", () => {
  const finding = contradiction([SMALL], { repair: { fact: SMALL.id, power: 1, value: 400 } });
  const page = pageWith([SMALL], { findings: [finding] });

  it("has room for a repair, which is drawn on rows but not over years", () => {
    expect(axisOf(page, [chartOf(SMALL)]).end).toBe(400);
    expect(axisOf(page, [chartOf(SMALL, { overYears: true })]).end).toBe(40);
  });
});
