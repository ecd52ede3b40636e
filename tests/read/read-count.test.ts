import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readCount", () => {
  it.each([
    ["In the Oslo Fair took part 44 entrepreneurs.", "44 participants oslo-fair"],
    ["The Oslo Fair was attended by 180 guests.", "180 participants oslo-fair"],
    ["Vietnamese companies in Norway: around 1,100.", "1100 companies no vn"],
    ["Only 35 Vietnamese companies have factories in Norway.", "35 companies no vn"],
    ["The Oslo Fair met 180 guests.", "180 ?indicator"],
    ["There are about 100 Vietnamese companies in the country.", "100 companies no vn"],
    ["There are 45 Vietnamese-owned companies in Norway.", "45 companies no vn"],
    [
      "On 1 January 2020 there were 4,870 firms with Vietnamese ownership in Norway.",
      "4870 companies no vn 2020-01-01",
    ],
    [
      "3,812 companies with Vietnamese capital were registered in Norway on 31 December 2022.",
      "3812 companies no vn ?period",
    ],
    ["To date, 33 companies have registered their interest.", "33 ?indicator"],
    ["Some 426 Vietnamese companies have settled in the zone.", "426 ?indicator"],
    ["The deal lifts the number of Vietnamese companies in Norway to 14.", "14 companies no vn"],
    ["He came with 19 Vietnamese companies.", "19 ?indicator"],
    ["He took 19 Vietnamese companies in Norway to a fair.", "19 ?indicator"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
