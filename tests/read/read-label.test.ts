import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readLabel", () => {
  it.each([
    ["Exports to Vietnam, 2022: $912 million (+4.5%)", "4.5 exports-growth no vn 2022"],
    ["Imports from Vietnam in 2023 were $3 million (2022: $2 million).", "2000000 imports no vn 2022"],
    ["January to August 2023: exports to Vietnam of $3 million.", "3000000 exports no vn 2023-01/2023-08"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text).at(-1)).toBe(fact);
  });
});
