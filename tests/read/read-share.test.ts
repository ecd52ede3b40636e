import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readShare", () => {
  it("reads the share that another one is compared with", () => {
    expect(told("In 2023 Vietnam had 12.6 percent of Norway’s foreign trade, up from 4.9 percent.")[1]).toMatch(
      /^4.9 trade-share no vn/u,
    );
    expect(told("In 2023 Vietnam had 12.6 percent of Norway’s foreign trade; 4.9 percent was fish.")[1]).not.toContain(
      "trade-share",
    );
  });
});
