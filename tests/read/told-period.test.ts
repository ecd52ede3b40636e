import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("toldPeriod", () => {
  it.each([
    ["Exports to Vietnam this quarter were $3 million.", "3000000 exports no vn 2024-10/2024-12 ?period"],
    ["Exports to Vietnam were $3 million in the year to June 2024.", "3000000 exports no vn 2023-07/2024-06 ?period"],
    [
      "In January and February, exports to Vietnam rose by 3 percent.",
      "3 exports-growth no vn 2024-01/2024-02 ?period",
    ],
    ["Exports to Vietnam reached $3 million in 2022-23.", "3000000 exports no vn ?period"],
    [
      "Vietnamese companies had invested $3 million in Norway by the end of 2023.",
      "3000000 investment-cumulative no vn 2023",
    ],
    ["Exports to Vietnam reached $3 million by 2023.", "3000000 exports no vn [..2023] ?period"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text).at(-1)).toBe(fact);
  });
});
