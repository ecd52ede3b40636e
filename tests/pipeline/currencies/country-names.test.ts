import { describe, expect, it } from "vitest";
import { readCountryNames } from "../../../src/pipeline/currencies/country-names";

const byCode = new Map(readCountryNames().map((country) => [country.code, country]));

describe("readCountryNames", () => {
  it.each([
    ["NL", "Netherlands", "Dutch"],
    ["GB", "United Kingdom", "British"],
    ["TR", "Turkey", "Turkish"],
    ["KZ", "Kazakhstan", "Kazakh"],
    ["UZ", "Uzbekistan", "Uzbek"],
    ["TM", "Turkmenistan", "Turkmen"],
    ["AE", "UAE", "Emirati"],
    ["MD", "Moldova", "Moldovan"],
    ["LA", "Laos", "Laotian"],
    ["XK", "Kosovo", "Kosovar"],
  ])("calls %s %s and what is of it %s", (code, name, adjective) => {
    expect(byCode.get(code)?.names).toContain(name);
    expect(byCode.get(code)?.adjectives).toContain(adjective);
  });

  it("takes neither the form of a register nor the country's own name for an adjective", () => {
    const all = [...byCode.values()];
    expect(
      all.flatMap(({ names, adjectives }) => [...names, ...adjectives]).filter((word) => /[()]/.test(word)),
    ).toEqual([]);
    expect(byCode.get("GL")?.adjectives).toEqual([]);
    expect(byCode.get("KR")?.names).not.toContain("Korea, Republic of");
  });

  it("gives each adjective to one country, but for those that share their name", () => {
    const adjectives = [...byCode.values()].flatMap((country) => country.adjectives);
    const shared = adjectives.filter((word, index) => adjectives.indexOf(word) !== index);
    expect(shared).toEqual(["Congolese", "Dominican"]);
  });
});
