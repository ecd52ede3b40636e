import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/model/finding";
import { pageOf } from "../../../../src/site/explorer/page";
import { disagreements } from "../../../../src/site/explorer/section/disagreements";
import { figure } from "../../../support/figures-fixture";
import { contradiction, dataOf, LINKS, pageWith, wordsIn } from "../small-page";

const FIGURES = [figure({ value: 40 }), figure({ value: 80, article: "a2" })];
const FINDING = contradiction(FIGURES, { rule: "parts-make-the-total", detail: "They differ." });

const shown = (...findings: Finding[]) => disagreements(pageWith(FIGURES, { findings }));

describe("disagreements", () => {
  it("leads to the page of the rule in the reference, and only names it if there is none", () => {
    const data = dataOf(FIGURES, { findings: [FINDING] });
    const linked = disagreements(pageOf(data, { ...LINKS, rulePages: "api/documents/Rule_" }, {}))?.text;
    const link = '<a href="api/documents/Rule_parts-make-the-total.html">parts make the total</a>';
    expect(linked).toContain(`found by the rule “${link}”`);
    expect(shown(FINDING)?.text).toContain("found by the rule “parts make the total”");
  });

  it("says under its verdict what does not agree, by how much, and a cause that is known", () => {
    const gap = { min: 39, max: 41, unit: "USD" } as const;
    const words = wordsIn(shown({ ...FINDING, gap, comment: "It's a misprint." }));
    expect(words).toMatch(
      /Contradiction found by the rule “parts make the total” *Turnover, Exland – Whyland, in 2022/,
    );
    expect(words).toMatch(/at least 39 US dollars apart *They differ\./);
    expect(words).toContain("It’s a misprint.");
  });

  it("shows a repair beside the printed words", () => {
    const repair = { fact: FIGURES[0]?.id ?? "", power: 1, value: 400 };
    expect(wordsIn(shown({ ...FINDING, repair }))).toMatch(/The only repair by scale: read “40” as 400 US dollars\./);
  });

  it("keeps notes apart, after what disagrees, with how many there are", () => {
    const note = contradiction(FIGURES, { id: "f2", verdict: "note", detail: "Worth knowing." });
    const part = shown(note, FINDING)?.text ?? "";
    expect(part.indexOf('<article class="finding" id="f1">')).toBeLessThan(part.indexOf('<details class="notes">'));
    expect(wordsIn({ text: part })).toContain("Notes: 1 things to know, no disagreement");
    expect(part).toContain('<li id="f2">Worth knowing. <a href="#trade-turnover.2022.a1">');
  });

  it("is not there if nothing was found", () => {
    expect(shown()).toBeNull();
  });
});
