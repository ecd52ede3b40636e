import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readGrowth", () => {
  it.each([
    [
      "For 8 months of the current year trade with Vietnam was $3 million, having grown by 4% against the similar period of last year.",
      "4 trade-turnover-growth no vn 2024-01/2024-08",
    ],
    ["Exports to Vietnam more than doubled in 2021.", "100 exports-growth no vn 2021"],
    ["Exports to Vietnam grew by 4 percent in 2023.", "4 exports-growth no vn 2023"],
    ["Exports to Vietnam rose by 40 percent between 2019 and 2023.", "40 2019/2023 ?indicator"],
    ["Over this period trade with Vietnam has grown threefold.", "200 ?indicator ?period"],
    [
      "In 2023 investment from Vietnam in Norway jumped to $3 million, or 9.8 percent of total foreign direct investment.",
      "9.8 investment-share no vn 2023",
    ],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text).at(-1)).toBe(fact);
  });
});
