import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("canDate", () => {
  it.each([
    ["On 4 May 2023 exports to Vietnam reached $3 million.", "3000000 exports no vn ?period"],
    ["On 4 May 2023 there were 30 Vietnamese companies in Norway.", "30 companies no vn 2023-05-04"],
    ["Now 30 Vietnamese companies work in Norway.", "30 companies no vn"],
    ["Exports to Vietnam rose by 4 percent from 2022.", "4 exports-growth no vn ?period"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text).at(-1)).toBe(fact);
  });
});
