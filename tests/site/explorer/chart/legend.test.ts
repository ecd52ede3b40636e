import { describe, expect, it } from "vitest";
import { html } from "../../../../src/markup/html";
import type { Finding } from "../../../../src/model/finding";
import type { Chart } from "../../../../src/site/explorer/chart/chart";
import { markOf } from "../../../../src/site/explorer/chart/drawn-figure";
import { legend } from "../../../../src/site/explorer/chart/legend";
import { figure } from "../../../support/figures-fixture";
import { contradiction, pageWith, wordsIn } from "../small-page";

const [FIRST, SECOND] = [figure({ value: 40 }), figure({ value: 80, article: "a2" })];

function signsOf(marks: Chart["marks"], overYears = false, findings: readonly Finding[] = []): string[] {
  const chart: Chart = { id: "chart.x", title: "", takeaway: [], marks, overYears, draw: () => html`` };
  const drawn = legend(pageWith([FIRST, SECOND], { findings }), [chart]).text;
  return drawn
    .split("<li>")
    .slice(1)
    .map((entry) => wordsIn({ text: entry }));
}

describe("legend", () => {
  it("explains each kind of mark that is drawn once, and no other", () => {
    expect(signsOf([FIRST, SECOND].map((fact) => markOf(fact, false)))).toEqual(["as printed"]);
    expect(signsOf([markOf(FIRST, false), markOf(SECOND, true)])).toEqual(["as printed", "a second source"]);
    const over = { ...FIRST, quantity: { ...FIRST.quantity, hedge: "over" as const } };
    expect(signsOf([markOf(over, false)])).toEqual(["“more than”: a limit, open beyond"]);
  });

  it("explains the bracket if figures of a chart disagree with each other", () => {
    const marks = [FIRST, SECOND].map((fact) => markOf(fact, false));
    expect(signsOf(marks, true, [contradiction([FIRST, SECOND])])).toEqual([
      "as printed",
      "figures that disagree: leads to how",
    ]);
  });

  it("explains the badge and the ring of a repair only beside rows, as nothing draws them over years", () => {
    const finding = contradiction([FIRST, SECOND], { repair: { fact: FIRST.id, power: 1, value: 400 } });
    expect(signsOf([markOf(FIRST, false)], false, [finding])).toEqual([
      "as printed",
      "disagrees with figures elsewhere: leads to how",
      "the only repair of a figure that does not fit",
    ]);
    expect(signsOf([markOf(FIRST, false)], true, [finding])).toEqual(["as printed"]);
  });
});
