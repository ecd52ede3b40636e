import { describe, expect, it } from "vitest";
import { withDescriptions } from "../../src/read/find-descriptions";
import { findParties } from "../../src/read/find-parties";

const described = (text: string, home: string | null = "no") =>
  withDescriptions(text, findParties(text), home).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe("withDescriptions", () => {
  it.each<[string, (readonly [string, string])[]]>([
    [
      "The EU grew, and exports to the bloc rose.",
      [
        ["eu", "EU"],
        ["eu", "the bloc"],
      ],
    ],
    [
      "The EU and ASEAN met; exports to the bloc rose.",
      [
        ["eu", "EU"],
        ["asean", "ASEAN"],
      ],
    ],
    [
      "Peru sells fish. Imports from the Latin country rose.",
      [
        ["pe", "Peru"],
        ["pe", "the Latin country"],
      ],
    ],
    ["Norway trades with the country.", [["no", "Norway"]]],
    ["Peru sells fish in the country.", [["pe", "Peru"]]],
  ])("finds in %j %j", (text, found) => {
    expect(described(text)).toEqual(found);
  });

  it("takes no country for the other one if nobody knows whose text it is", () => {
    expect(described("Peru sells fish. Imports from the country rose.", null)).toEqual([["pe", "Peru"]]);
  });
});
