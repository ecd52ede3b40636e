import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../../src/model/indicator";
import { areasSection } from "../../../../src/site/explorer/section/areas";
import { article, count, entity, quote, statement } from "../../../support/people-fixture";
import { pageWith, wordsIn } from "../small-page";

const INDICATORS: Indicator[] = [
  { id: "areas", title: "Areas", unit: "1", type: "count", words: [], countsObjectsOf: "covers" },
];
const PARTS = {
  indicators: INDICATORS,
  articles: [article("a001", "2024-01-01", "2024-01-02"), article("a002", "2025-01-01", "2025-01-02")],
  entities: [
    entity("pact", "agreement", "The Pact"),
    entity("steel", "topic", "Steel"),
    entity("wine", "topic", "Wine"),
  ],
};
const NAMED = ["steel", "wine"].map((topic) => statement("pact", "covers", topic));

describe("areasSection", () => {
  it("says how many areas are counted, how many of them are named, and how many nowhere", () => {
    const part = areasSection(pageWith([count("areas", "pact", 5), ...NAMED], PARTS));
    const words = wordsIn(part);
    expect(words).toContain("The Pact5 areas are counted, in The Daily.");
    expect(words).toMatch(/2 are named, *which makes 2 of the counted ones; 3 are named nowhere\./);
  });

  it("makes nothing of the named ones if none are counted", () => {
    expect(wordsIn(areasSection(pageWith(NAMED, PARTS)))).toMatch(/2 are named\.(?!.*of the counted ones)/);
  });

  it("quotes an item of which it is open how many areas it is", () => {
    const joined = ["steel", "wine"].map((topic) =>
      statement("pact", "covers", topic, { quote: quote("steel and wine"), wording: "steel and wine" }),
    );
    expect(wordsIn(areasSection(pageWith([count("areas", "pact", 5), ...joined], PARTS)))).toContain(
      "It is open how many areas some items are: “steel and wine”.",
    );
  });

  it("draws a square for each counted area, full if it is named", () => {
    const squares = areasSection(pageWith([count("areas", "pact", 5), ...NAMED], PARTS))?.text.match(
      /<i class="\w+">/g,
    );
    expect(squares?.map((square) => square.slice(10, -2))).toEqual(["named", "named", ...Array(3).fill("unnamed")]);
  });

  it("draws no squares if they would be too many to count", () => {
    expect(areasSection(pageWith([count("areas", "pact", 201), ...NAMED], PARTS))?.text).not.toContain("squares");
  });

  it("leads from an area to the fact of each article that names it", () => {
    const again = statement("pact", "covers", "wine", { article: "a002" });
    expect(areasSection(pageWith([...NAMED, again], PARTS))?.text).toContain(
      '<li><a href="#covers.pact.wine.a001">Wine</a>, also <a href="#covers.pact.wine.a002">The Daily</a>',
    );
  });

  it("is not there if no agreement covers anything", () => {
    expect(areasSection(pageWith([], PARTS))).toBeNull();
  });
});
