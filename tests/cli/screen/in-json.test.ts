import { describe, expect, it } from "vitest";
import { inJson } from "../../../src/cli/screen/in-json";

describe("inJson", () => {
  it("says the same data, and leaves a terminal alone", () => {
    const data = { "a\u001b[2J": ["\u009b\u202e\u2028\u{e0001}", "Қазақстан 😀"] };
    const text = inJson(data).join("\n");
    expect(JSON.parse(text)).toEqual(data);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain("Қазақстан 😀");
  });
});
