import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readCarried", () => {
  it.each([
    ["Exports to Vietnam matter. That is 4 percent growth for 2023.", "4 exports-growth no vn 2023 ?indicator"],
    ["Exports to Vietnam matter. In other words, 4 percent more in 2023.", "4 exports-growth no vn 2023 ?indicator"],
    ["Exports to Vietnam matter. In 2023 a mill cost $4 million.", "4000000 2023 ?indicator"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text).at(-1)).toBe(fact);
  });
});
