import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("isBridged", () => {
  it.each([
    [
      "In 2022 trade with Vietnam was $9 million: $6 million in exports and $3 million in imports.",
      "6000000 exports no vn 2022",
    ],
    ["Exports to Vietnam came to $3 million in 2022, a 12 per cent rise.", "12 exports-growth no vn 2022"],
    ["Exports to Vietnam came to $3 million in 2022 (a 12% increase on 2021).", "12 exports-growth no vn 2022"],
    ["Exports to Vietnam came to $3 million in 2022, a 12 percent increase in jobs.", "12 2022 ?indicator"],
  ])("reads the growth of %j as %j", (text, fact) => {
    expect(told(text)[1]).toBe(fact);
  });
});
