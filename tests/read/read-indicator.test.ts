import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readIndicator", () => {
  it.each([
    [
      "They agreed on a goal of $5 million in trade with Vietnam by 2030.",
      "5000000 trade-turnover no vn [..2030] target",
    ],
    [
      "The government expects trade with Vietnam to reach $5 million by 2030.",
      "5000000 trade-turnover no vn [..2030] planned",
    ],
    [
      "Oslo expects two-way trade with Vietnam to exceed $5 million in 2030.",
      "5000000 trade-turnover no vn 2030 planned",
    ],
    ["The stock of investment from Vietnam held in Norway is $5 million.", "5000000 investment-cumulative no vn"],
    [
      "Vietnamese companies placed $5 million in Norway in 2022, Bank Governor Ida Moe said.",
      "5000000 investment-inflow no vn 2022",
    ],
    ["Exports to Vietnam in 2022, the ministry says in a report, came to $5 million.", "5000000 exports no vn 2022"],
    ["Exports to Vietnam, chiefly salmon and cod, came to $5 million in 2022.", "5000000 exports no vn 2022"],
    ["Imports from Vietnam remained stable at $5 million in 2022.", "5000000 imports no vn 2022"],
    ["The aim is to get exports to Vietnam to $5 million by 2030.", "5000000 exports no vn [..2030] target"],
    ["In 2022 the exchange of goods with Vietnam reached $5 million.", "5000000 trade-turnover no vn 2022"],
    ["In 2022, 400 tonnes of fruit came from Vietnam, and imports reached $5 million.", "5000000 2022 ?indicator"],
    ["Monthly exports to Vietnam were $5 million in 2022.", "5000000 2022 ?indicator"],
    ["Exports to Vietnam were $5 million a month in 2022.", "5000000 2022 ?indicator"],
    ["Exports to Vietnam and imports rose in 2022 to $5 million and $3 million.", "5000000 2022 ?indicator"],
    ["Exports to Vietnam in 2022 notched up a robust $5 million.", "5000000 exports no vn 2022"],
    ["Exports to Vietnam have doubled since the fair opened in 2019.", "100 2019 ?indicator"],
    ["Customs data put exports to Vietnam at $5 million in 2022.", "5000000 exports no vn 2022"],
    ["Norway exported $5 million of machinery to Vietnam in 2022.", "5000000 2022 ?indicator"],
    ["Exports to Vietnam in 2022 financed $5 million.", "5000000 2022 ?indicator"],
    ["Exports to Vietnam in 2022 made a shipyard rich with $5 million.", "5000000 2022 ?indicator"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
