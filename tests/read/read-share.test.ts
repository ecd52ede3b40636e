import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readShare", () => {
  it("looks no farther than the next figure", () => {
    expect(told("Vietnam has 12 percent of Norway’s foreign trade and 30 percent of its gas exports.")[0]).toBe(
      "12 trade-share no vn",
    );
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
