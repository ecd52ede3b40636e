import { describe, expect, it } from "vitest";
import { checksOf, event, textCheck } from "../../support/audit-fixture";

describe("quotationMarksBalance", () => {
  const RULE = "quotation-marks-balance";
  const verdict = (text: string) => textCheck(RULE, text)?.verdict;

  it("passes marks that all have their counterpart", () => {
    expect(textCheck(RULE, '“One,” he said. “Two.”\n«Three»\n"Four" and “five”, it’s ‘fine.')).toEqual({
      id: `${RULE}.a1`,
      rule: RULE,
      verdict: "pass",
      facts: [],
      detail: "The Paper (15 January 2025): every quotation mark has its counterpart.",
    });
  });

  it("notes a mark without one, with the facts read from its paragraph", () => {
    const text = 'Nothing.\nAnn meets Bob," she said. "It is good."\nThe end.';
    expect(textCheck(RULE, text)).toEqual({
      id: `${RULE}.a1`,
      rule: RULE,
      verdict: "note",
      facts: ["event.club-1.a1"],
      detail:
        "The Paper (15 January 2025) has a quotation mark without its counterpart in the paragraph that " +
        'begins “Ann meets Bob," she said. "It is good."…”.',
    });
    expect(textCheck(RULE, 'Quite so.\nmeets "')?.facts).toEqual(["event.club-1.a1"]);
    expect(textCheck(RULE, `${" ".repeat(40)}\nAnn " said`)?.facts).toEqual([]);
    expect(textCheck(RULE, 'Ann " said\nBob meets nobody')?.facts).toEqual([]);
  });

  it.each(["“One.", "One.”", "”One“", "«One", "One»", '"One', "“One “two.”"])("notes %s", (text) => {
    expect(verdict(text)).toBe("note");
  });

  it("knows the boundary: a quotation may go on in a paragraph that opens it again", () => {
    expect(verdict("“One.\n\n“Two.”")).toBe("pass");
    expect(verdict('"One.\n"Two."')).toBe("pass");
    expect(verdict('One," she said. "Two."\n"Three."')).toBe("note");
    expect(verdict('He (she) said "One.\n"Two."')).toBe("pass");
    expect(verdict('"One.\n"Two.')).toBe("note");
    expect(verdict("“One.\nTwo.”")).toBe("note");
    expect(verdict("One.”\n“Two.”")).toBe("note");
  });

  it("looks at the body alone", () => {
    const texts = new Map([["a1", 'Menu "\nBody.\nFooter "']]);
    const facts = [event("club-1")];
    expect(checksOf(RULE, { facts, body: [7, 12] }, texts)[0]?.verdict).toBe("pass");
    expect(checksOf(RULE, { facts, body: [0, 12] }, texts)[0]?.verdict).toBe("note");
  });

  it("is untestable without the text of the article", () => {
    const untestable = { id: RULE, rule: RULE, verdict: "untestable", facts: [] };
    expect(checksOf(RULE, { facts: [event("club-1")] })).toMatchObject([untestable]);
    expect(checksOf(RULE, { facts: [event("club-1")] }, new Map([["a9", '"']]))).toMatchObject([untestable]);
  });
});
