import { describe, expect, it } from "vitest";
import { series } from "../../../../src/index";
import type { Observation } from "../../../../src/model/fact";
import type { Finding } from "../../../../src/model/finding";
import { axisFor } from "../../../../src/site/explorer/chart/axis";
import { timeChart } from "../../../../src/site/explorer/chart/time-chart";
import { figure, YEAR_2023, year } from "../../../support/figures-fixture";
import { contradiction, pageWith, TWO_YEARS } from "../small-page";

/** A line of turnover on an axis to 100: its pixels are 44 at the top and 334 at the foot. */
function draw(facts: readonly Observation[], findings: readonly Finding[] = []): string {
  const page = pageWith(facts, { findings });
  const points = series(page.data, { indicator: "trade-turnover" });
  return timeChart(page, "A title", axisFor([], 100), [{ label: "Turnover", points }]).text;
}

describe("timeChart", () => {
  it("has a place for every year from the first to the last, also for one without a figure", () => {
    const drawn = draw([figure({ value: 40 }), figure({ value: 50, period: year(2024) })]);
    expect([...drawn.matchAll(/class="year" x="([^"]*)"[^>]*>(\d+)/g)].map(([, x, label]) => [label, x])).toEqual([
      ["2022", "16.67%"],
      ["2023", "50%"],
      ["2024", "83.33%"],
    ]);
  });

  it("joins the marks of two years at their heights, and names the line at its last", () => {
    const drawn = draw(TWO_YEARS);
    expect(drawn).toContain('<line class="stroke" x1="25%" y1="218" x2="75%" y2="189"/>');
    expect(drawn).toContain('<text class="label" aria-hidden="true" x="75%" dx="16" y="189">Turnover</text>');
  });

  it("joins them loosely if one end is no printed figure", () => {
    const over = figure({ value: 50, period: YEAR_2023, max: null });
    expect(draw([figure({ value: 40 }), { ...over, quantity: { ...over.quantity, hedge: "over" } }])).toContain(
      '<line class="stroke loose"',
    );
  });

  it("draws two figures of one year beside each other, with a bracket over their height if they differ", () => {
    const [one, other] = [figure({ value: 40 }), figure({ value: 80, article: "a2" })];
    const drawn = draw([one, other], [contradiction([one, other])]);
    expect(drawn).toMatch(/<g transform="translate\(-11\)">.*<g transform="translate\(11\)">/);
    expect(drawn).toContain('<path class="bracket" d="M32 102h6V218h-6"/>');
  });

  it("draws what does not fit from one year to another below the line, half way between them", () => {
    const drawn = draw(TWO_YEARS, [contradiction(TWO_YEARS)]);
    expect(drawn).toContain('<line class="bracket" x1="25%" x2="75%" y1="244" y2="244"/>');
    expect(drawn).toMatch(/<svg x="50%" y="244"><a href="#f1"/);
    expect(draw(TWO_YEARS)).not.toContain("bracket");
  });
});
