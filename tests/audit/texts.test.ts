import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/text/paragraphs";
import { checksOf, event } from "../support/audit-fixture";

/** The verdict on a text that is all body. */
function check(rule: string, text: string) {
  const fact = { ...event("club-1"), quote: { exact: "meets", start: 10, end: 15 } };
  return checksOf(rule, { facts: [fact], body: [0, text.length] }, new Map([["a1", text]]))[0];
}

describe("quotationMarksBalance", () => {
  const RULE = "quotation-marks-balance";
  const verdict = (text: string) => check(RULE, text)?.verdict;

  it("passes marks that all have their counterpart", () => {
    expect(check(RULE, '“One,” he said. “Two.”\n«Three»\n"Four" and “five”, it’s ‘fine.')).toEqual({
      id: `${RULE}.a1`,
      rule: RULE,
      verdict: "pass",
      facts: [],
      detail: "Every quotation mark of a1 has its counterpart.",
    });
  });

  it("notes a mark without one, with the facts read from its paragraph", () => {
    const text = 'Nothing.\nAnn meets Bob," she said. "It is good."\nThe end.';
    expect(check(RULE, text)).toEqual({
      id: `${RULE}.a1`,
      rule: RULE,
      verdict: "note",
      facts: ["event.club-1.a1"],
      detail:
        "a1 has a quotation mark without its counterpart in the paragraph that begins " +
        '“Ann meets Bob," she said. "It is good."…”.',
    });
    expect(check(RULE, 'Quite so.\nmeets "')?.facts).toEqual(["event.club-1.a1"]);
    expect(check(RULE, `${" ".repeat(40)}\nAnn " said`)?.facts).toEqual([]);
    expect(check(RULE, 'Ann " said\nBob meets nobody')?.facts).toEqual([]);
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
});

describe("paragraphsOf", () => {
  it("gives the lines with words, and where they stand", () => {
    expect(paragraphsOf(" One\n\n--\nTwo ", 10)).toEqual([
      { text: "One", start: 10, end: 14 },
      { text: "Two", start: 19, end: 23 },
    ]);
  });
});

describe("linesNotRepeated", () => {
  const RULE = "lines-not-repeated";

  it("passes a text without a repeated line, blank lines and rulers aside", () => {
    expect(check(RULE, "One\n\n***\n\n***\nOne more\n")).toMatchObject({
      id: `${RULE}.a1`,
      verdict: "pass",
      detail: "No line of a1 is repeated.",
    });
  });

  it("notes each repeated line once", () => {
    expect(check(RULE, "Title\n\n  Title\r\nTitle\nEnd\nEnd")).toMatchObject({
      verdict: "note",
      facts: [],
      detail: "a1 repeats “Title” and “End”.",
    });
  });

  it("knows the boundary: one letter more is another line", () => {
    expect(check(RULE, "Title\nTitles")?.verdict).toBe("pass");
  });
});

describe("texts", () => {
  it.each(["quotation-marks-balance", "lines-not-repeated"])("%s is untestable without them", (rule) => {
    const untestable = { id: rule, rule, verdict: "untestable", facts: [] };
    expect(checksOf(rule, { facts: [event("club-1")] })).toMatchObject([untestable]);
    expect(checksOf(rule, { facts: [event("club-1")] }, new Map([["a9", '"']]))).toMatchObject([untestable]);
  });
});
