import { describe, expect, it } from "vitest";
import { COUNTRY_ROWS } from "../../src/quantity/currency-table";
import { findParties } from "../../src/read/find-parties";

const ids = (text: string): string[] => findParties(text).map(({ id }) => id);

describe("findParties", () => {
  it("finds names and adjectives in text order", () => {
    expect(ids("French firms trade with the Republic of Korea, the US and ASEAN.")).toEqual([
      "fr",
      "kr",
      "us",
      "asean",
    ]);
  });

  it("takes the longer of two names", () => {
    expect(ids("South Sudan and the European Union")).toEqual(["ss", "eu"]);
  });

  it("tells an owner by the possessive ending", () => {
    expect(findParties("Norway’s exports")[0]).toEqual({ id: "no", start: 0, end: 6, owns: true });
    expect(findParties("Norway exports")[0]?.owns).toBe(false);
  });

  it("leaves out words that countries share, and parts of words", () => {
    expect(ids("Congo, Guinea, Chinatown, Omani")).toEqual(["om"]);
  });

  it("finds people by the plural of their adjective, and nobody in a part of America", () => {
    expect(ids("Germans, Saudis and New Zealanders")).toEqual(["de", "sa", "nz"]);
    expect(ids("the South American country, Latin Americans, an American")).toEqual(["us"]);
  });

  it("takes no money for a party", () => {
    expect(
      ids("US$ 5 million, 5 million US dollars, Swiss francs, a Norwegian kroner loan, Swiss francophones"),
    ).toEqual(["ch"]);
  });

  it("finds parties by names of their own", () => {
    const parties = [{ id: "nordic-council", name: "Nordic Council", aliases: ["the Nordics"] }];
    expect(findParties("The Nordic Council met.", parties).map(({ id }) => id)).toEqual(["nordic-council"]);
  });

  it("finds every country by a name of its list", () => {
    const missing = COUNTRY_ROWS.map((row) => row.split("|")).filter(([id = "", , ...names]) =>
      names.every((name) => findParties(`${name} `)[0]?.id !== id),
    );
    expect(missing.map(([id]) => id)).toEqual(["gg", "gn", "je", "vi"]);
  });
});
