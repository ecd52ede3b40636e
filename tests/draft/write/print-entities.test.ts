import { describe, expect, it } from "vitest";
import { printEntities } from "../../../src/draft/write/print-entities";

describe("printEntities", () => {
  it("prints entries for the list, and nothing for none", () => {
    expect(printEntities([])).toBe("");
    expect(printEntities([{ id: "no", type: "place", name: "Norway", aliases: ["Norge, a"], code: "NO" }])).toBe(
      '- id: "no"\n  type: place\n  name: Norway\n  aliases: ["Norge, a"]\n  code: "NO"\n',
    );
  });
});
