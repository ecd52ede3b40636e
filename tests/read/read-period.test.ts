import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readPeriod", () => {
  it.each([
    [
      "Exports to Vietnam fell to $2 million in 2023, lower than in 2022, when they stood at $3 million.",
      ["2000000 exports no vn 2023", "3000000 exports no vn 2022"],
    ],
    [
      "Between 2003 and 2023 investors from Vietnam put $3 million into Norway, 7% of all foreign investment in the period.",
      ["3000000 investment-cumulative no vn 2003/2023", "7 investment-share no vn 2003/2023"],
    ],
    [
      "Exports to Vietnam, 2022: $912 million (+4.5%)\nImports from Vietnam, 2021: $9 million",
      ["912000000 exports no vn 2022", "4.5 exports-growth no vn 2022", "9000000 imports no vn 2021"],
    ],
    [
      "In 2021 exports to Vietnam reached $2 million, 12 percent above the 2020 level.",
      ["2000000 exports no vn 2021", "12 exports-growth no vn 2021"],
    ],
    ["Exports to Vietnam reached $2 million in 2022-23.", ["2000000 exports no vn ?period"]],
    [
      "Exports to Vietnam rose to $9 million in 2023 from $6 million.",
      ["9000000 exports no vn 2023", "6000000 exports no vn 2022 ?period"],
    ],
    [
      "Imports from Vietnam in 2023 were $331 million (2022: $187 million).",
      ["331000000 imports no vn 2023", "187000000 imports no vn 2022"],
    ],
    [
      "In the first half of 2024 exports to Vietnam slipped to $702 million (H1 2023: $781 million).",
      ["702000000 exports no vn 2024-01/2024-06", "781000000 exports no vn 2023-01/2023-06"],
    ],
    [
      "Exports to Vietnam in 2023 were $331 million, lower than in 2022 ($400 million).",
      ["331000000 exports no vn 2023", "400000000 exports no vn 2022"],
    ],
    [
      "Exports to Vietnam came to 80 million euros ($90 million) in 2023.",
      ["80000000 exports no vn 2023", "90000000 exports no vn 2023"],
    ],
    [
      "In May 2024 exports to Vietnam reached $2 million, up 2 percent from a year ago.",
      ["2000000 exports no vn 2024-05", "2 exports-growth no vn 2024-05"],
    ],
    [
      "Total trade with Vietnam in 2023: $3 billion (+3.1% on 2022).",
      ["3000000000 trade-turnover no vn 2023", "3.1 trade-turnover-growth no vn 2023"],
    ],
    [
      "Trade with Vietnam reached $3 million in the first half of 2024, up 2 percent on the same period of 2023.",
      ["3000000 trade-turnover no vn 2024-01/2024-06", "2 trade-turnover-growth no vn 2024-01/2024-06"],
    ],
    [
      "Trade with Vietnam reached $3 million in June 2024, up 2 percent over the same month last year.",
      ["3000000 trade-turnover no vn 2024-06", "2 trade-turnover-growth no vn 2024-06"],
    ],
    [
      "Exports to Vietnam fell to $3 million in 2023 from $4 million in 2022, a decrease of 25%.",
      ["3000000 exports no vn 2023", "4000000 exports no vn 2022", "-25 exports-growth no vn 2023"],
    ],
    [
      "Trade with Vietnam was $4 million last year; in the first half of 2024 it rose 12% to $3 million.",
      [
        "4000000 trade-turnover no vn 2023",
        "12 trade-turnover-growth no vn 2024-01/2024-06",
        "3000000 trade-turnover no vn 2024-01/2024-06",
      ],
    ],
    ["In the 2023 financial year exports to Vietnam were $3 million.", ["3000000 exports no vn ?period"]],
    ["Exports to Vietnam were $3 million in the first half of the year.", ["3000000 exports no vn 2024-01/2024-06"]],
    [
      "Exports to Vietnam, which in 2022 had stood at $3 million, rose to $4 million.",
      ["3000000 exports no vn 2022", "4000000 exports no vn ?period"],
    ],
    [
      "In 2023 exports to Vietnam made $35 million ($34 million in 2022), and imports, as she said, $54 million.",
      ["35000000 exports no vn 2023", "34000000 exports no vn 2022", "54000000 imports no vn 2023"],
    ],
    ["On 5 March 2024 she said that 300 Vietnamese companies operate in Norway.", ["300 companies no vn"]],
    ["As of 5 March 2024, 300 Vietnamese companies operated in Norway.", ["300 companies no vn 2024-03-05"]],
  ])("dates the figures of %j as %j", (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    ["By 2023, exports to Vietnam reached $3 million.", "3000000 exports no vn [..2023] ?period"],
    ["Exports to Vietnam rose from $6 million to $9 million in 2023.", "6000000 exports no vn 2022 ?period"],
    ["Exports to Vietnam rose 7% from 2023.", "7 exports-growth no vn ?period"],
    ["Exports to Vietnam rose to $6 million, after $5 million in 2023.", "6000000 exports no vn ?period"],
    ["Trade with Vietnam was $5 million at the end of 2023.", "5000000 trade-turnover no vn 2023 ?period"],
    ["Exports to Vietnam will reach $5 million in December.", "5000000 exports no vn 2023-12 planned ?period"],
    ["In 2019 exports to Vietnam rose; today they are at $2 million.", "2000000 exports no vn ?period"],
  ])("does not date for sure the figure of %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });

  it("takes what a share is held against for no beginning", () => {
    expect(told("Vietnam’s share in the trade of Norway is 0.3 percent, unchanged from 2022.")[0]).not.toContain(
      "2022",
    );
  });

  it("doubts a date that hangs on another sentence", () => {
    expect(told("Exports to Vietnam rose in 2022. Imports were $4 million a year earlier.")).toEqual([
      "4000000 imports no vn 2021 ?period",
    ]);
  });
});
