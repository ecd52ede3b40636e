import { describe, expect, it } from "vitest";
import { describeMeasured } from "../../src/wording/describe-measured";

const nameOf = (id: string) => id.toUpperCase();

describe("describeMeasured", () => {
  it("puts names into the indicator's phrase", () => {
    const indicator = { title: "Sales", phrase: "the subject’s sales to the partner" };
    expect(describeMeasured(indicator, { subject: "a", partner: "b" }, nameOf)).toBe("A’s sales to B");
  });

  it("falls back to the title if there is no phrase, or no partner for it", () => {
    expect(describeMeasured({ title: "Sales" }, { subject: "a", partner: "b" }, nameOf)).toBe("sales of A with B");
    expect(describeMeasured({ title: "Sales", phrase: "sales to the partner" }, { subject: "a" }, nameOf)).toBe(
      "sales of A",
    );
  });
});
