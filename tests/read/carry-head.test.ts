import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("carriedHead", () => {
  it.each([
    ["Exports to Vietnam matter. In 2023 they were $4 million.", "4000000 exports no vn 2023 ?indicator"],
    ["Exports to Vietnam matter. In 2023 they grew by 4 percent.", "4 exports-growth no vn 2023 ?indicator"],
    [
      "Trade with Vietnam matters. This figure reached $4 million in 2023.",
      "4000000 trade-turnover no vn 2023 ?indicator",
    ],
    ["Exports to Vietnam matter. In 2023 a mill cost $4 million.", "4000000 2023 ?indicator"],
    [
      "Exports to Vietnam matter.\n\nIn 2023 they were $4 million, the office in Oslo told reporters.",
      "4000000 exports no vn 2023 ?indicator",
    ],
    ["Exports to Vietnam and imports matter. In 2023 it was $4 million.", "4000000 2023 ?indicator"],
    ["The deficit with Vietnam matters. In 2023 it was $4 million.", "4000000 2023 ?indicator"],
    [
      "Trade with Vietnam matters. Small, I know, but in 2023 we had $4 million.",
      "4000000 trade-turnover no vn 2023 ?indicator",
    ],
  ])("reads %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
