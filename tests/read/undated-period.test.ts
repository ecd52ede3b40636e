import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("undatedPeriod", () => {
  it.each([
    [
      "Stocks were taken on 30 June 2023. By the same date 30 Vietnamese companies worked in Norway.",
      "30 companies no vn 2023-06-30 ?period",
    ],
    ["Vietnam accounts for 3% of Norway\u2019s foreign trade.", "3 trade-share no vn"],
    ["In 2019 trade grew, and 30 Vietnamese companies work in Norway.", "30 companies no vn ?period"],
    [
      "Stocks were taken on 30 June 2023. Vietnamese capital in Norway was $3 million at that date.",
      "3000000 investment-cumulative no vn 2023-06-30 ?period",
    ],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text).at(-1)).toBe(fact);
  });
});
