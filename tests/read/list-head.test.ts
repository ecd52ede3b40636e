import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("listHead", () => {
  it("gives each figure the word in its place, if the sentence says “respectively”", () => {
    const text = "In 2023 exports and imports with Vietnam stood at $2 million and $1 million respectively.";
    expect(told(text)).toEqual(["2000000 exports no vn 2023", "1000000 imports no vn 2023"]);
    expect(told(text.replace(" respectively", ""))[0]).not.toContain(" exports ");
  });

  it("gives nothing if there are fewer words than figures", () => {
    expect(
      told("In 2023 exports with Vietnam stood at $2 million, $1 million and $3 million respectively.").length,
    ).toBe(3);
  });
});
