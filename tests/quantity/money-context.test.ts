import { describe, expect, it } from "vitest";
import { moneyContextOf } from "../../src/quantity/money-context";

describe("moneyContextOf", () => {
  it("names each money and each country once, from all texts, and the country that they speak for", () => {
    const around = moneyContextOf(["Norway paid $5 and $6 to Norway.", "India paid 3 Canadian dollars."], "no");
    expect(around.home).toBe("no");
    expect(around.countries().map(({ id }) => id)).toStrictEqual(["no", "in"]);
    expect(around.moneys().map(({ words }) => words)).toStrictEqual(["$", "Canadian dollars"]);
  });

  it("takes a country for the name of its money where it stands before it", () => {
    expect(moneyContextOf(["Swiss francs"], null).countries()).toStrictEqual([]);
  });

  it("takes lower case for no country", () => {
    expect(moneyContextOf(["they gave us turkey"], null).countries()).toStrictEqual([]);
  });
});
