import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import type { Finding } from "../../../../src/model/finding";
import { figure, MONTHS_2022, YEAR_2023, year } from "../../../support/figures-fixture";
import { partOf, render, TWO_YEARS } from "../small-page";

const hedged = (fact: Observation, quantity: Partial<Observation["quantity"]>): Observation => ({
  ...fact,
  quantity: { ...fact.quantity, ...quantity },
});

describe("the sections of trade", () => {
  it("draws a figure as printed as a dot, and joins the years", () => {
    const trade = partOf(render(TWO_YEARS), "trade");
    expect(trade.match(/<circle r="5"\/>/g)).toHaveLength(2);
    expect(trade).toContain('class="stroke"');
    expect(trade).not.toContain("loose");
    expect(trade).toContain("Exland\u00a0– Whyland</b>, <span>US dollars");
  });

  it("draws “more than” as an arrow and “approximately” as an open dot with a band, both joined by dashes", () => {
    const over = hedged(figure({ value: 40 }), { hedge: "over", max: null, stated: "over 40" });
    const about = hedged(figure({ value: 50, period: YEAR_2023 }), { hedge: "approx", min: 45, max: 55 });
    const trade = partOf(render([over, about]), "trade");
    expect(trade).toContain("over 40 US dollars, in The Daily. Open its sentence");
    expect(trade).toContain('<path class="arrow" d="M0-6V-30');
    expect(trade).toMatch(/<line class="band"[^>]*\/><circle class="open" r="5"\/>/);
    expect(trade).toContain('class="stroke loose"');
  });

  it("draws a second source as a diamond, and a bracket where sources differ, which leads to the finding", () => {
    const other = figure({ value: 80, article: "a2" });
    const finding: Finding = {
      id: "f1",
      rule: "same-key-agrees",
      verdict: "contradiction",
      facts: ["trade-turnover.2022.a1", other.id],
      detail: "",
    };
    const trade = partOf(render([...TWO_YEARS, other], { findings: [finding] }), "trade");
    expect(trade.match(/d="M0-7 7 0 0 7-7 0Z"/g)).toHaveLength(1);
    expect(trade).toContain("second source");
    const link = '<a href="#f1" aria-label="contradiction: sources differ. Open the finding">';
    expect(trade).toMatch(new RegExp(`class="bracket"[^>]*>${link}.*?class="touch".*?>sources differ<`));
    expect(partOf(render(TWO_YEARS), "trade")).not.toContain("sources differ");
  });

  it("says in words how the turnover begins and ends, and what does not fit, each with its link", () => {
    const growth = figure({ value: 90, unit: "percent", indicator: "turnover-change", period: YEAR_2023 });
    const facts = [growth.id, ...TWO_YEARS.map(({ id }) => id)];
    const levels = '<a href="#trade-turnover.2022.a1">“40”</a> and <a href="#trade-turnover.2023.a1">“50”</a>';
    const finding: Finding = { id: "f1", rule: "growth-fits-levels", verdict: "contradiction", facts, detail: "" };
    const trade = partOf(render([...TWO_YEARS, growth], { findings: [finding] }), "trade");
    expect(trade).toContain(
      '<p>Turnover: <a href="#trade-turnover.2022.a1">“40” in 2022</a>, ' +
        '<a href="#trade-turnover.2023.a1">“50” in 2023</a>. Growth of turnover: <a href="#f1">does not fit</a>, ' +
        `<a href="#turnover-change.2023.a1">“90”</a> against ${levels}.</p>`,
    );
    expect(trade.match(/<line class="bracket"/g)).toHaveLength(3);
    expect(trade).toContain('<a href="#f1" aria-label="contradiction: does not fit. Open the finding">');
    expect(partOf(render(TWO_YEARS), "trade")).not.toContain('class="bracket"');
  });

  it("never puts two currencies on one axis, nor months beside years, nor aims beside what happened", () => {
    const euros = figure({ value: 7, unit: "EUR" });
    const months = figure({ value: 9, period: MONTHS_2022 });
    const aim = figure({ value: 999, period: year(2024), status: "target" });
    const page = render([...TWO_YEARS, euros, months, aim]);
    expect(partOf(page, "trade").match(/class="touch"/g)).toHaveLength(2);
    expect(partOf(page, "partners")).toContain("<span>euros");
    expect(partOf(page, "months").match(/class="touch"/g)).toHaveLength(1);
    expect(page.match(/href="#trade-turnover.2024.a1"/g)).toHaveLength(1);
  });

  it("shows the only repair as a ring that leads to the finding", () => {
    const months = figure({ value: 9, period: MONTHS_2022 });
    const repair = { fact: months.id, power: 3, value: 9000 };
    const finding: Finding = {
      id: "f1",
      rule: "parts-make-the-total",
      verdict: "contradiction",
      facts: [months.id],
      detail: "",
      repair,
    };
    const part = partOf(render([months], { findings: [finding] }), "months");
    expect(part).toMatch(/href="#f1" aria-label="Only repair: 9,000 US dollars. Open the finding"/);
    expect(part).toContain('class="ghost"');
  });
});
