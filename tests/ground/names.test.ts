import { describe, expect, it } from "vitest";
import { isNamed, nameFinder } from "../../src/ground/names";

const EU = { id: "eu", type: "place", name: "European Union", aliases: ["EU"] } as const;
const COUNCIL = { id: "council", type: "organisation", name: "Council of the European Union" } as const;

describe("isNamed", () => {
  it("takes whole words in either case, by name or alias", () => {
    expect(isNamed(EU, "the european union’s")).toBe(true);
    expect(isNamed(EU, "EUR 5")).toBe(false);
  });
});

describe("nameFinder", () => {
  it("gives the longest of overlapping names, as it is spelled", () => {
    const found = nameFinder([EU, COUNCIL])("The Council of the European Union and the EU, not eu.");
    expect(found.map(({ words, ids }) => [words, ids])).toEqual([
      ["Council of the European Union", ["council"]],
      ["EU", ["eu"]],
    ]);
    expect(nameFinder([])("EU")).toEqual([]);
  });
});
