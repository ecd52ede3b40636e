import { describe, expect, it } from "vitest";
import { proposeFacts } from "../../src/read/propose-facts";
import { told } from "./told";

describe("sidesOf", () => {
  it("gives the main party of the text to be confirmed, if there are others", () => {
    const text = "Vietnam is far. Vietnam buys fish, and Peru sells it. Exports reached $5 million in 2022.";
    expect(told(text)).toEqual(["5000000 exports no vn 2022 ?partner"]);
    expect(told(text.replace("Vietnam buys", "Oslo buys"))).toEqual(["5000000 exports no 2022 ?partner"]);
  });

  it.each([
    [
      "Trade with Vietnam was worth $3 million in 2023, and trade with Peru $1 million.",
      0,
      "3000000 trade-turnover no vn 2023",
    ],
    [
      "Vietnam invested $3 million in Norway in 2023, and $2 million in Peru.",
      1,
      "2000000 investment-inflow pe vn 2023",
    ],
    ["In 2023 exports to the EU were $30 million, $3 million of them to Peru.", 1, "3000000 exports no pe 2023"],
    [
      "Norway-Vietnam trade was $3 million in 2023, against $9 million between Peru and Chile.",
      1,
      "9000000 trade-turnover 2022 ?period ?partner ?subject",
    ],
    [
      "Norway exported goods worth $3 million to Vietnam in 2023, and Danish firms $4 million.",
      1,
      "4000000 exports no vn 2023 ?partner",
    ],
  ])("gives of %j the figure %i as %j", (text, at, fact) => {
    expect(told(text)[at]).toBe(fact);
  });

  it.each([
    ["Norway sold goods worth $5 million to Vietnam in 2022.", "5000000 exports no vn 2022"],
    ["Norway bought goods worth $5 million from Vietnam in 2022.", "5000000 imports no vn 2022"],
    ["Vietnam sold goods worth $5 million (4 million euros) to Norway in 2022.", "5000000 exports vn no 2022"],
    ["Norway and Vietnam exchanged goods for $5 million in 2022.", "5000000 trade-turnover no vn 2022"],
    ["Peru has 9 percent of Vietnam’s foreign trade.", "9 trade-share vn pe"],
    ["Norway is Vietnam’s third partner, accounting for 9 percent of its total trade.", "9 trade-share vn no"],
    ["In 2023 exports to the EU were $30 million, $3 million of them to Peru.", "30000000 exports no eu 2023"],
    ["Vietnam, where exports to Norway were $3 million in 2023, is pleased.", "3000000 exports 2023 ?partner ?subject"],
    ["Norway sold fish worth $5 million to Vietnam in 2022.", "5000000 2022 ?indicator"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});

describe("what a count is of", () => {
  const areas = (text: string): string | undefined => told(text).find((fact) => fact.includes("agreement-areas"));

  it.each([
    ["The Free Trade Agreement (FTA) covers 29 areas.", "29 agreement-areas fta"],
    ["Under the Free Trade Agreement there are 29 areas.", "29 agreement-areas free-trade-agreement"],
    ["The Agreement covers 29 areas.", "29 agreement-areas ?subject"],
    ["The Free Trade Agreement (FTA) was signed. The Free Trade Agreement covers 29 areas.", "29 agreement-areas fta"],
    ["The Ministry of Trade and the Open Skies Agreement cover 29 areas.", "29 agreement-areas open-skies-agreement"],
  ])("is read from %j as %j", (text, fact) => {
    expect(areas(text)).toBe(fact);
  });

  it("asks whether those who took part did so on the day that another sentence names", () => {
    const [fact] = proposeFacts("On 8 July 2024 they met. The Oslo Fair had 63 participants.").facts;
    expect([fact?.period, fact?.unsure.map(({ field, choices }) => [field, choices])]).toEqual([
      null,
      [["period", ["2024-07-08"]]],
    ]);
  });
});
