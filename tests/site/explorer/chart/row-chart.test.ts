import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { axisFor } from "../../../../src/site/explorer/chart/axis";
import { type RowGroup, rowChart } from "../../../../src/site/explorer/chart/row-chart";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { pageWith } from "../small-page";

const [FIRST, SECOND] = [figure({ value: 20 }), figure({ value: 100, period: YEAR_2023 })];
const GROUPS: RowGroup[] = [
  { title: "Then", rows: [{ label: "One", fact: FIRST }] },
  { title: "Now", rows: [{ label: "Two", fact: SECOND }] },
];

function draw(groups: readonly RowGroup[]): string {
  const facts = groups.flatMap(({ rows }) => rows.map(({ fact }) => fact));
  return rowChart(pageWith(facts), "A title", axisFor([FIRST.quantity, SECOND.quantity]), groups).text;
}

/** Where the words of a figure stand, along the axis of 100 and how they are set. */
function wordsOf(value: number, stated: string): string | undefined {
  const plain = figure({ value });
  const fact: Observation = { ...plain, quantity: { ...plain.quantity, stated } };
  return /<text class="(value.*?)" y=/.exec(draw([{ rows: [{ label: "One", fact }] }]))?.[1];
}

describe("rowChart", () => {
  it("puts each group under its heading and each figure on a line of its own, as far along as its value", () => {
    const drawn = draw(GROUPS);
    expect(drawn).toMatch(/^<svg class="chart rows" width="100%" height="212" role="group" aria-label="A title">/);
    expect([...drawn.matchAll(/class="heading" x="6" y="(\d+)">(\w+)/g)].map(([, y, text]) => [y, text])).toEqual([
      ["24", "Then"],
      ["116", "Now"],
    ]);
    expect([...drawn.matchAll(/class="track" x2="([^"]*)" y1="(\d+)"/g)].map(([, x, y]) => [x, y])).toEqual([
      ["20%", "76"],
      ["100%", "168"],
    ]);
  });

  it("needs no room for a heading that is not there", () => {
    expect(draw([{ rows: [{ label: "One", fact: FIRST }] }])).toContain('height="86"');
  });

  it("makes each mark a link to its fact, in the words of the article", () => {
    expect(draw(GROUPS)).toMatch(/<a href="#trade-turnover\.2022\.a1" aria-label="[^"]*in 2022: 20, as printed/);
  });

  it("draws a band between both ends of what the words allow", () => {
    const about = { ...FIRST, quantity: { ...FIRST.quantity, hedge: "approx" as const, min: 15, max: 25 } };
    expect(draw([{ rows: [{ label: "One", fact: about }] }])).toContain('<line class="band" x1="15%" x2="25%"');
    expect(draw(GROUPS)).not.toContain("band");
  });

  it("sets the words to the side of the mark that has room for them", () => {
    expect(wordsOf(80, "80")).toBe('value end" x="80%" dx="5');
    expect(wordsOf(20, "20")).toBe('value start" x="20%" dx="-5');
    expect(wordsOf(1, "1")).toBe('value start" x="0" dx="6');
    expect(wordsOf(60, "sixty dollars, as far as is known")).toBe('value start" x="0" dx="6');
  });
});
