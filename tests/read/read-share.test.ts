import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readShare", () => {
  it("looks no farther than the next figure", () => {
    expect(told("Vietnam has 12 percent of Norway’s foreign trade and 30 percent of its gas exports.")[0]).toBe(
      "12 trade-share no vn",
    );
  });

  it("reads a share of a country’s trade, but not of its trade with somebody", () => {
    expect(told("Vietnam accounts for just 3 per cent of our trade.")).toEqual(["3 trade-share no vn"]);
    expect(told("Fish is 3 per cent of our trade with Vietnam.")[0]).not.toContain("trade-share");
  });

  it("reads what share of all investment a stock is", () => {
    const text =
      "The stock of Vietnamese direct investment in Norway was $4 million on 31 December 2020, or 17 per cent of all foreign direct investment in the country.";
    expect(told(text)[1]).toBe("17 investment-share no vn 2020-12-31");
    expect(told(text.replace(/all foreign.*/u, "the total."))[1]).toBe("17 investment-share no vn 2020-12-31");
  });

  it("takes what makes up a share for no comparison", () => {
    const text =
      "Vietnam has invested $1 billion in Norway so far, which makes up 4 percent of total foreign direct investment.";
    expect(told(text)[1]).toBe("4 investment-share no vn");
  });

  it("reads a share that is named before its figure", () => {
    expect(told("Vietnam’s share in Norway’s total trade turnover was 28.6 percent in 2021.")).toEqual([
      "28.6 trade-share no vn 2021",
    ]);
  });

  it("reads the share that another one is compared with", () => {
    expect(told("In 2023 Vietnam had 12.6 percent of Norway’s foreign trade, up from 4.9 percent.")[1]).toMatch(
      /^4.9 trade-share no vn/u,
    );
    expect(told("In 2023 Vietnam had 12.6 percent of Norway’s foreign trade; 4.9 percent was fish.")[1]).not.toContain(
      "trade-share",
    );
  });
});
