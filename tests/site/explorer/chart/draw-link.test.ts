import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { axisFor } from "../../../../src/site/explorer/chart/axis";
import { drawLink, type MarkPosition } from "../../../../src/site/explorer/chart/draw-link";
import { markOf } from "../../../../src/site/explorer/chart/drawn-figure";
import { figure } from "../../../support/figures-fixture";
import { pageWith } from "../small-page";

const PLACE: MarkPosition = { x: "25%", offset: 0, label: "above" };

/** A mark on an axis of a pixel for each unit, which grows downward from 100. */
function draw(quantity: Partial<Observation["quantity"]>, place: Partial<MarkPosition> = {}): string {
  const plain = figure({ value: 40 });
  const fact = { ...plain, quantity: { ...plain.quantity, ...quantity } };
  const axis = axisFor([fact.quantity]);
  return drawLink(pageWith([fact]), markOf(fact, false), { ...PLACE, ...place }, (value) => 100 - value, axis).text;
}

describe("drawLink", () => {
  it("stands at its value, as one link to the fact that says the value with its unit", () => {
    const drawn = draw({});
    expect(drawn).toMatch(
      /^<svg x="25%" y="60"><a href="#trade-turnover\.2022\.a1" aria-label="[^"]*: 40 US dollars, as printed/,
    );
    expect(drawn).toMatch(/<text class="value" y="-17">40<\/text>/);
  });

  it("says before a value how it is hedged, higher over an arrow", () => {
    expect(draw({ hedge: "over", max: null })).toMatch(/<text class="value" y="-38">over 40<\/text>/);
    expect(draw({ hedge: "atMost", min: null })).toMatch(/<text class="value" y="-17">under 40<\/text>/);
  });

  it("draws a band from the greatest to the least value that the words allow, as far from the mark as they lie", () => {
    const drawn = draw({ hedge: "approx", min: 35, max: 47 });
    expect(drawn).toContain('<line class="band" x1="0" x2="0" y1="-7" y2="5"/>');
    expect(drawn).toContain(">about 40</text>");
  });

  it("moves beside another mark of its year, its value below", () => {
    const drawn = draw({}, { offset: -11, label: "below" });
    expect(drawn).toContain('<g transform="translate(-11)">');
    expect(drawn).toContain('<text class="value" y="24">40</text>');
  });
});
