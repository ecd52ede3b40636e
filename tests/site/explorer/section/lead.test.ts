import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/model/finding";
import { leadSection } from "../../../../src/site/explorer/section/lead";
import { figure } from "../../../support/figures-fixture";
import { contradiction, pageWith, wordsIn } from "../small-page";

const ANN = { voice: "indirect", saidBy: "ann" } as const;
const FIGURES = [figure({ value: 40 }), figure({ value: 80, article: "a2" })];
const SAID = [
  figure({ value: 5, indicator: "exports", ...ANN }),
  figure({ value: 9, indicator: "exports", article: "a2", ...ANN }),
];

const sidesOf = (facts: readonly { readonly id: string }[]): NonNullable<Finding["sides"]> =>
  facts.map(({ id }, index) => ({ facts: [id], from: "stated", unit: "USD", min: index * 10, max: index * 10 + 1 }));

function headingOf(findings: readonly Finding[]): string {
  const part = leadSection(pageWith([...FIGURES, ...SAID], { findings }))?.text ?? "";
  return wordsIn({ text: /<h2[^>]*>(.*?)<\/h2>/.exec(part)?.[1] ?? "" });
}

describe("leadSection", () => {
  const first = contradiction(FIGURES, { sides: sidesOf(FIGURES), detail: "They differ." });
  const ofOne = contradiction(SAID, { id: "f2", sides: sidesOf(SAID) });

  it("asks in its heading which of the printed figures it is", () => {
    expect(headingOf([first])).toBe("Turnover in 2022: “40” or “80”?");
  });

  it("prefers what one speaker gave twice to what sources give differently", () => {
    expect(headingOf([first, ofOne])).toBe("Exports in 2022: “5” or “9”?");
  });

  it("takes a figure that was computed for nobody's", () => {
    const computed = sidesOf(SAID).map((side, index) => ({ ...side, from: index === 0 ? "stated" : "sum" }) as const);
    expect(headingOf([first, { ...ofOne, sides: computed }])).toBe("Turnover in 2022: “40” or “80”?");
  });

  it("tells the finding, leads to it, and says how many there are", () => {
    const part = leadSection(pageWith([...FIGURES, ...SAID], { findings: [first, ofOne] }));
    expect(wordsIn(part)).toContain("All two disagreements");
    expect(leadSection(pageWith(FIGURES, { findings: [first] }))?.text).toMatch(
      /They differ\..*<a href="#f1">How this was found<\/a>/,
    );
  });

  it("is not there if nothing is disputed", () => {
    const note = contradiction(FIGURES, { verdict: "note" });
    expect(leadSection(pageWith(FIGURES, { findings: [note] }))).toBeNull();
  });
});
