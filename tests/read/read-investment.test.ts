import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readInvestment", () => {
  it.each([
    ["Investment from Vietnam in Norway has reached $4 million.", "4000000 investment-cumulative no vn"],
    [
      "Vietnam had invested $4 million in the Norwegian economy between 2010 and 2017.",
      "4000000 investment-cumulative no vn 2010/2017",
    ],
    ["Vietnam has invested $4 million in the economy of Norway over the years.", "4000000 investment-cumulative no vn"],
    ["In 2023 Vietnamese firms invested $4 million in Norway.", "4000000 investment-inflow no vn 2023"],
    [
      "Vietnamese investment in Norway stood at $4 million at the end of 2023.",
      "4000000 investment-cumulative no vn 2023",
    ],
    [
      "Vietnamese investment in Norway was $4 million at the end of 2023.",
      "4000000 investment-cumulative no vn 2023 ?indicator",
    ],
    ["Vietnamese firms invested $4 million in Norway.", "4000000 investment-cumulative no vn ?indicator"],
    [
      "Vietnamese capital in Norway amounted to $4 million at the end of 2023.",
      "4000000 investment-cumulative no vn 2023",
    ],
    ["Vietnamese companies hold $4 million in Norway.", "4000000 investment-cumulative no vn"],
    ["In 2023 the inflow from Vietnam was $4 million.", "4000000 investment-inflow no vn 2023"],
    ["Vietnamese investors had brought $4 million into Norway in 2023.", "4000000 investment-inflow no vn 2023"],
    [
      "Vietnamese direct investment in Norway stood at $4 million on 31 December 2022.",
      "4000000 investment-cumulative no vn 2022-12-31",
    ],
  ])("reads %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
