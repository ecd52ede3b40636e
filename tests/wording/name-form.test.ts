import { describe, expect, it } from "vitest";
import { nameForm } from "../../src/wording/name-form";

describe("nameForm", () => {
  it("sets spaces between the words of a form", () => {
    expect(nameForm("entry-into-force")).toBe("entry into force");
    expect(nameForm("summit")).toBe("summit");
  });
});
