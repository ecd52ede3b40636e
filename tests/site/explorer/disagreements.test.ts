import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/fact";
import type { Finding } from "../../../src/model/finding";
import { renderExplorer } from "../../../src/site/explorer/render-explorer";
import { figure, YEAR_2023 } from "../../support/figures-fixture";
import { quote } from "../../support/people-fixture";
import { dataOf, LINKS, partOf, render } from "./small-page";

const told = (value: number, indicator: string, words: string, rest: Partial<Observation> = {}): Observation =>
  figure({ value, indicator, quote: quote(words, 7), ...rest });

const TOTAL = told(9, "trade-turnover", "9 in all");
const PARTS = [told(3, "exports", "9 in all: 3 out"), told(5, "imports", "9 in all: 3 out, 5 in")];

function findingOn(facts: readonly Observation[], detail = ""): string {
  const ids = facts.map(({ id }) => id);
  const finding: Finding = { id: "f1", rule: "parts-make-the-total", verdict: "contradiction", facts: ids, detail };
  return partOf(render(facts, { findings: [finding] }), "disagreements");
}

describe("the rule of a finding", () => {
  const finding: Finding = { id: "f1", rule: "parts-make-the-total", verdict: "contradiction", facts: [], detail: "" };

  it("leads to its page in the reference, and is only named if there is none", () => {
    const data = dataOf([TOTAL], { findings: [finding] });
    const linked = renderExplorer(data, { ...LINKS, rulePages: "api/documents/Rule_" });
    const link = '<a href="api/documents/Rule_parts-make-the-total.html">parts make the total</a>';
    expect(linked).toContain(`found by the rule “${link}”`);
    expect(renderExplorer(data, LINKS)).toContain("found by the rule “parts make the total”");
  });
});

describe("what disagrees", () => {
  it("shows a passage once, in its longest quote, with each figure that was read from it marked and named", () => {
    const part = findingOn([TOTAL, ...PARTS]);
    expect(part.match(/<blockquote>/g)).toHaveLength(1);
    expect(part.replaceAll(/ class="k\d"/g, "")).toContain(
      "“<mark>9</mark> in all: <mark>3</mark> out, <mark>5</mark> in”",
    );
    expect(part).toContain('<a href="#exports.2022.a1"><span>Exports</span> <b>3</b></a>');
  });

  it("shows the passages of two articles side by side, and a name only if two things are compared", () => {
    const part = findingOn([TOTAL, told(8, "trade-turnover", "9 in all: 8", { article: "a2" })]);
    expect(part.match(/<blockquote>/g)).toHaveLength(2);
    expect(part).toContain('<a href="#trade-turnover.2022.a2"><b>8</b></a>');
  });

  it("tells figures of two periods apart", () => {
    const part = findingOn([TOTAL, told(8, "trade-turnover", "8 then", { period: YEAR_2023 })]);
    expect(part).toContain("<span>Turnover, in 2023</span>");
  });
});
