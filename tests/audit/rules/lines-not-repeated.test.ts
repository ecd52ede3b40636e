import { describe, expect, it } from "vitest";
import { checksOf, event, textCheck } from "../../support/audit-fixture";

describe("linesNotRepeated", () => {
  const RULE = "lines-not-repeated";

  it("passes a text without a repeated line, blank lines and rulers aside", () => {
    expect(textCheck(RULE, "One\n\n***\n\n***\nOne more\n")).toMatchObject({
      id: `${RULE}.a1`,
      verdict: "pass",
      detail: "The Paper (15 January 2025) repeats no line.",
    });
  });

  it("notes each repeated line once", () => {
    expect(textCheck(RULE, "Title\n\n  Title\r\nTitle\nEnd\nEnd")).toMatchObject({
      verdict: "note",
      facts: [],
      detail: "The Paper (15 January 2025) prints a line twice: “Title” and “End”.",
    });
  });

  it("knows the boundary: one letter more is another line", () => {
    expect(textCheck(RULE, "Title\nTitles")?.verdict).toBe("pass");
  });

  it("is untestable without the text of the article", () => {
    const untestable = { id: RULE, rule: RULE, verdict: "untestable", facts: [] };
    expect(checksOf(RULE, { facts: [event("club-1")] })).toMatchObject([untestable]);
    expect(checksOf(RULE, { facts: [event("club-1")] }, new Map([["a9", '"']]))).toMatchObject([untestable]);
  });
});
