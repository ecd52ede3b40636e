import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("sidesOf", () => {
  it("gives the main party of the text to be confirmed, if there are others", () => {
    const text = "Vietnam is far. Vietnam buys fish, and Peru sells it. Exports reached $5 million in 2022.";
    expect(told(text)).toEqual(["5000000 exports no vn 2022 ?partner"]);
    expect(told(text.replace("Vietnam buys", "Oslo buys"))).toEqual(["5000000 exports no 2022 ?partner"]);
  });

  it.each([
    ["Norway sold goods worth $5 million to Vietnam in 2022.", "5000000 exports no vn 2022"],
    ["Norway bought goods worth $5 million from Vietnam in 2022.", "5000000 imports no vn 2022"],
    ["Vietnam sold goods worth $5 million (4 million euros) to Norway in 2022.", "5000000 exports vn no 2022"],
    ["Norway and Vietnam exchanged goods for $5 million in 2022.", "5000000 trade-turnover no vn 2022"],
    ["Peru has 9 percent of Vietnam’s foreign trade.", "9 trade-share vn pe"],
    ["Norway is Vietnam’s third partner, accounting for 9 percent of its total trade.", "9 trade-share vn no"],
    ["Norway sold fish worth $5 million to Vietnam in 2022.", "5000000 2022 ?indicator"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
