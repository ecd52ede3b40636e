import { describe, expect, it } from "vitest";
import { parseText } from "../../src/quantity/grammar/parse-text";
import { moneyContextOf } from "../../src/quantity/money-context";
import { resolveUnit } from "../../src/quantity/resolve-unit";

function unitOf(words: string, wanted: "currency" | "percent" | "1", text = "", home: string | null = null) {
  const [phrase] = parseText(words).phrases;
  if (!phrase) throw new Error(words);
  const unit = resolveUnit(words, phrase, wanted, moneyContextOf([text], home));
  return unit.ok ? `${unit.unit} from ${unit.unitFrom}` : unit.expected;
}

describe("resolveUnit", () => {
  it.each([
    ["$5", "currency", "USD from words"],
    ["5%", "percent", "percent from words"],
    ["one-third", "percent", "percent from words"],
    ["doubled", "percent", "percent from words"],
    ["5", "1", "1 from indicator"],
  ] as const)("reads the unit of %j where it counts in %s", (words, wanted, unit) => {
    expect(unitOf(words, wanted)).toBe(unit);
  });

  it("takes money that the words do not name from the text, if that names one", () => {
    expect(unitOf("5 million", "currency", "paid in euros")).toBe("EUR from context");
    expect(unitOf("5 million", "currency", "in euros and $")).toContain("not EUR, USD");
    expect(unitOf("5 million", "currency")).toContain("not none");
  });

  it("settles shared money by the one country of it that is named, or by home", () => {
    expect(unitOf("5 pesos", "currency", "In Chile")).toBe("CLP from words");
    expect(unitOf("5 pesos", "currency", "", "mx")).toBe("MXN from words");
    expect(unitOf("5 pesos", "currency", "In Chile", "mx")).toContain("can be MXN or CLP");
    expect(unitOf("5 pesos", "currency", "In France")).toContain("one reading");
  });

  it.each([
    ["$5", "percent", "per cent, not USD"],
    ["5%", "currency", "an amount of money, not percent"],
    ["5", "percent", "a percent sign, percent or per cent"],
    ["5 tonnes", "currency", '"tonnes" is not a unit of the model'],
    ["5 percentage points", "percent", "is not hundredths of the whole"],
    ["$5 dollars", "currency", "one unit, printed once"],
    ["half", "currency", "a scale after the fraction, as in half a million"],
  ] as const)("refuses %j where it counts in %s", (words, wanted, expected) => {
    expect(unitOf(words, wanted)).toContain(expected);
  });
});
