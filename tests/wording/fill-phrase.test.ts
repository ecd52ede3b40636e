import { describe, expect, it } from "vitest";
import { asksFor, fillPhrase } from "../../src/wording/fill-phrase";

const nameOf = (id: string) => id.toUpperCase();

describe("fillPhrase", () => {
  it("puts the names in their places, and only there", () => {
    expect(
      fillPhrase("the partner’s share of the subjects of the subject", { subject: "a", partner: "$&" }, nameOf),
    ).toBe("$&’s share of the subjects of A");
  });

  it("gives nothing if a name is lacking", () => {
    expect(fillPhrase("exports to the partner", { subject: "a" }, nameOf)).toBeUndefined();
  });
});

describe("asksFor", () => {
  it("sees whole words alone", () => {
    expect(asksFor("works with the partners", "partner")).toBe(false);
    expect(asksFor("works with the partner", "partner")).toBe(true);
  });
});
