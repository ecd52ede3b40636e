import { describe, expect, it } from "vitest";
import { told } from "./told";

const FIRST = "Exports to Vietnam in 2022 reached $90 million.";

describe("carryPeriod", () => {
  it.each([
    ["Of this, imports stood at $40 million.", "40000000 imports no vn 2022"],
    ["At that, imports made $40 million.", "40000000 imports no vn 2022"],
    ["Imports came to $40 million.", "40000000 imports no vn 2022"],
    ["They grew. Imports came to $40 million, less than in 2019.", "40000000 imports no vn 2022"],
    ["Exports of all came to $40 million.", "40000000 exports no vn 2022 ?period"],
    ["The target for imports is $40 million.", "40000000 imports no vn target ?period"],
  ])("dates the figure of %j as %j", (second, fact) => {
    expect(told(`${FIRST} ${second}`)[1]).toBe(fact);
  });

  it("carries no year that a figure is only compared with", () => {
    expect(told(`${FIRST} That is more than the $80 million of 2019. Imports came to $40 million.`).at(-1)).toBe(
      "40000000 imports no vn 2022 ?period",
    );
  });
});

describe("carrySame", () => {
  it.each([
    ["In the same year imports came to $40 million.", "40000000 imports no vn 2022"],
    ["Imports that year came to $40 million.", "40000000 imports no vn 2022"],
    ["Imports came to $40 million in that year.", "40000000 imports no vn 2022"],
  ])("dates the figure of %j as %j", (second, fact) => {
    expect(told(`${FIRST} ${second}`)[1]).toBe(fact);
  });
});
