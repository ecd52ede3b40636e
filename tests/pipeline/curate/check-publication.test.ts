import { describe, expect, it } from "vitest";
import { boundsFollow, meetsWords } from "../../../src/pipeline/curate/check-publication";
import { days } from "../../support/people-fixture";

describe("boundsFollow", () => {
  const words = ["March 10", "2023/03"];

  it("holds if each side is a side of a time that the words tell, a day taking its year from the others", () => {
    expect(boundsFollow(days("2023-03-10", "2023-04-01"), words)).toBe(true);
    expect(boundsFollow(days("2023-03-01", "2023-04-01"), ["2023/03"])).toBe(true);
  });

  it.each([
    ["2023-03-11", "2023-04-01"],
    ["2023-03-10", "2023-03-31"],
    ["2022-03-10", "2023-04-01"],
    ["", "2023-04-01"],
  ])("does not hold for [%s, %s)", (from, before) => {
    expect(boundsFollow(days(from, before), words)).toBe(false);
  });

  it("does not hold without a word that has a year", () => {
    expect(boundsFollow(days("2023-03-10", "2023-03-11"), ["March 10"])).toBe(false);
  });
});

describe("meetsWords", () => {
  it("holds if the publication can have been on a day that the words tell", () => {
    expect(meetsWords(days("2023-10-19", "2024-01-01"), ["Oct. 19"])).toBe(true);
    expect(meetsWords(days("2023-10-19", "2024-01-01"), [])).toBe(true);
  });

  it("does not hold if it cannot, or the words tell no time", () => {
    expect(meetsWords(days("2023-10-20", "2024-01-01"), ["Oct. 19"])).toBe(false);
    expect(meetsWords(days("2023-10-19", "2024-01-01"), ["in recent years"])).toBe(false);
  });
});
