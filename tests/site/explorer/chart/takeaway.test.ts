import { describe, expect, it } from "vitest";
import { renderBroken, renderEnds } from "../../../../src/site/explorer/chart/takeaway";
import { figure, YEAR_2023, year } from "../../../support/figures-fixture";
import { contradiction, pageWith, TWO_YEARS, wordsIn } from "../small-page";

const [BEFORE, NOW] = TWO_YEARS as [ReturnType<typeof figure>, ReturnType<typeof figure>];

describe("renderEnds", () => {
  it("names the first and the last figure of a series, each a link, and none between", () => {
    const middle = [
      BEFORE,
      figure({ value: 45, period: YEAR_2023, article: "a2" }),
      figure({ value: 60, period: year(2024) }),
    ];
    expect(renderEnds("Turnover", middle)?.text).toBe(
      'Turnover: <a href="#trade-turnover.2022.a1">“40” in 2022</a>, <a href="#trade-turnover.2024.a1">“60” in 2024</a>.',
    );
  });

  it("is nothing for a single figure", () => {
    expect(renderEnds("Turnover", [BEFORE])).toBeNull();
  });
});

describe("renderBroken", () => {
  const growth = figure({ value: 90, unit: "percent", indicator: "turnover-change", period: YEAR_2023 });
  const facts = [growth, NOW, BEFORE];
  const finding = contradiction(facts, { rule: "growth-fits-levels" });

  it("holds the first figure of a finding against the others, each a link, and says a finding once", () => {
    const page = pageWith(facts, { findings: [finding] });
    expect(renderBroken(page, [NOW, BEFORE])?.text).toBe(
      'Growth of turnover: <a href="#f1">does not fit</a>, <a href="#turnover-change.2023.a1">“90”</a> against ' +
        '<a href="#trade-turnover.2023.a1">“50”</a> and <a href="#trade-turnover.2022.a1">“40”</a>.',
    );
  });

  it("tells also of a finding that several figures take part in, but that puts none of them in doubt", () => {
    const sides = [
      { facts: [growth.id], from: "stated", unit: "percent", min: 89, max: 91 },
      { facts: [NOW.id, BEFORE.id], from: "growth", unit: "percent", min: 22, max: 28 },
    ] as const;
    const page = pageWith(facts, { findings: [{ ...finding, sides }] });
    expect(wordsIn(renderBroken(page, [NOW, BEFORE]))).toContain("does not fit, “90” against");
    expect(renderBroken(page, [NOW])).toBeNull();
  });

  it("is nothing if nothing is broken", () => {
    expect(renderBroken(pageWith(facts), facts)).toBeNull();
  });
});
