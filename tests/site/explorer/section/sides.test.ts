import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { sides } from "../../../../src/site/explorer/section/sides";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { passage, quote } from "../../../support/people-fixture";
import { pageWith } from "../small-page";

const told = (value: number, indicator: string, words: string, rest: Partial<Observation> = {}): Observation =>
  figure({ value, indicator, quote: quote(words, 7), ...rest });

const TOTAL = told(9, "trade-turnover", "9 in all");
const PARTS = [told(3, "exports", "9 in all: 3 out"), told(5, "imports", "9 in all: 3 out, 5 in")];

const shown = (...facts: Observation[]): string => sides(pageWith(facts), facts).text;

describe("sides", () => {
  it("shows a passage once, in its longest quote, with each figure that was read from it marked and named", () => {
    const part = shown(TOTAL, ...PARTS);
    expect(part.match(/<blockquote>/g)).toHaveLength(1);
    expect(part.replaceAll(/ class="k\d"/g, "")).toContain(
      "“<mark>9</mark> in all: <mark>3</mark> out, <mark>5</mark> in”",
    );
    expect(part).toContain('<a href="#exports.2022.a1"><span>Exports</span> <b>3</b></a>');
  });

  it("shows the passages of two articles side by side, and a name only if two things are compared", () => {
    const part = shown(TOTAL, told(8, "trade-turnover", "9 in all: 8", { article: "a2" }));
    expect(part.match(/<blockquote>/g)).toHaveLength(2);
    expect(part).toContain('<a href="#trade-turnover.2022.a2"><b>8</b></a>');
  });

  it("tells figures of two periods apart", () => {
    expect(shown(TOTAL, told(8, "trade-turnover", "8 then", { period: YEAR_2023 }))).toContain(
      "<span>Turnover, in 2023</span>",
    );
  });

  it("names a fact that is no figure by what it says", () => {
    const met = passage("met");
    expect(sides(pageWith([met]), [met]).text).toContain('<li><a href="#event.met.a001"><b>met</b></a>');
  });
});
