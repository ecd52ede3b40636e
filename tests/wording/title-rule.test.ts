import { describe, expect, it } from "vitest";
import { titleRule } from "../../src/wording/title-rule";

describe("titleRule", () => {
  it("sets spaces between the words of an id", () => {
    expect(titleRule("parts-make-the-total")).toBe("parts make the total");
  });
});
