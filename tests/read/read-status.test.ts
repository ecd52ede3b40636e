import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("statusOf", () => {
  it.each([
    ["Exports to Vietnam will reach $3 million in 2025.", "3000000 exports no vn 2025 planned"],
    ["If exports to Vietnam will reach $3 million in 2025, it is well.", "3000000 exports no vn 2025 planned ?status"],
    ["Our aim is to bring trade with Vietnam to $3 million by 2030.", "3000000 trade-turnover no vn [..2030] target"],
    [
      "The government wants trade with Vietnam to hit $3 million by 2030.",
      "3000000 trade-turnover no vn [..2030] target ?period ?status",
    ],
    [
      "Trade with Vietnam stood at $3 million in 2023 and that the sides have set the goal of more was said.",
      "3000000 trade-turnover no vn 2023",
    ],
    ["The Bank projects exports to Vietnam at $3 million in 2025.", "3000000 exports no vn 2025 planned ?status"],
    [
      "Oslo is eyeing trade of $3 million with Vietnam in 2025, and the goal is hard.",
      "3000000 trade-turnover no vn 2025 planned",
    ],
    [
      "It is new, where trade with Vietnam is poised to reach $3 million in 2025.",
      "3000000 trade-turnover no vn 2025 planned",
    ],
    [
      "It may be small change in Ottawa, where exports to Vietnam came to $3 million in 2023.",
      "3000000 exports no vn 2023",
    ],
    ["He proposed to bring exports to Vietnam to $3 million in 2025.", "3000000 exports no vn 2025 possible ?status"],
    [
      "He will propose a goal of $3 million in trade with Vietnam for 2025.",
      "3000000 trade-turnover no vn 2025 target",
    ],
    ["Exports to Vietnam reached $3 million in 2023.", "3000000 exports no vn 2023"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
