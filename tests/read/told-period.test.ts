import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("toldPeriod", () => {
  it.each([
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
