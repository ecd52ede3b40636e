import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderCurrencies } from "../../../src/pipeline/currencies/render-currencies";
import { readSources } from "../../../src/pipeline/currencies/sources";

describe("renderCurrencies", () => {
  it("gives what stands in the sources: if not, run `npm run generate`", () => {
    for (const [path, text] of Object.entries(renderCurrencies(readSources())))
      expect(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")).toBe(text);
  });

  it("leaves the names of money that was replaced under them to the new, and a sign to the money that it is first of", () => {
    const modules = renderCurrencies({
      current: ["AAA"],
      names: {
        AAA: {
          "displayName-count-one": "Ruritanian crown",
          "displayName-count-other": "Ruritanian crowns",
          symbol: "¢",
        },
        AAB: { "displayName-count-one": "Ruritanian crown (1900–1950)", "symbol-alt-narrow": "¢" },
        XAU: { "displayName-count-one": "troy ounce of gold" },
      },
      regions: { RU: [{ AAB: { _to: "1950-01-01" } }, { AAA: {} }, { AAC: { _tender: "false" } }] },
      countries: [{ code: "RU", names: ["Ruritania"], adjectives: ["Ruritanian"] }],
    });
    const table = modules["src/quantity/currency-table.ts"];
    expect(table).toContain('"AAA|now|Ruritanian crown|Ruritanian crowns|¢"');
    expect(table).toContain('"AAB|once"');
    expect(table).not.toContain("XAU");
    expect(table).toContain('"ru|AAA AAB|Ruritania|Ruritanian"');
  });
});
