import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/finding";
import { contradictoryFindings } from "../../../src/schema/integrity/contradictory-findings";
import { figure, year } from "../../support/figures-fixture";
import { dataset } from "../../support/people-fixture";

const LOW = figure({ value: 40, period: year(2022) });
const HIGH = figure({ value: 50, period: year(2022), article: "a2" });
const side = (fact: typeof LOW) => ({
  facts: [fact.id],
  from: "stated" as const,
  min: fact.quantity.min,
  max: fact.quantity.max,
  unit: fact.quantity.unit,
});
const FINDING: Finding = {
  id: "same-key-agrees.x",
  rule: "same-key-agrees",
  verdict: "contradiction",
  facts: [LOW.id, HIGH.id],
  detail: "They do not agree.",
  sides: [side(LOW), side(HIGH)],
  gap: { min: 9, max: 11, unit: "USD" },
  repair: { fact: LOW.id, power: 3, value: 40_000 },
};
const problems = (changes: Partial<Finding>) =>
  contradictoryFindings(dataset({ facts: [LOW, HIGH], findings: [{ ...FINDING, ...changes }] })).map(
    ({ path, found }) => [path.slice(2).join(" "), found],
  );

describe("contradictoryFindings", () => {
  it("finds nothing wrong with a finding that fits its facts", () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[Partial<Finding>, string, string]>([
    [{ id: "x" }, "", '"x"'],
    [{ facts: [LOW.id, HIGH.id, "lost"] }, "facts", '"lost", which is not in the data'],
    [{ sides: [side(LOW)], gap: undefined } as never, "sides", "1"],
    [{ sides: [side(LOW), { ...side(HIGH), max: 60 }], gap: undefined } as never, "sides 1", "49.5 to 60 USD"],
    [{ sides: [side(LOW), { ...side(HIGH), min: 50.5 }], gap: undefined } as never, "sides 1 min", "50.5 to 50.5"],
    [{ gap: { min: -1, max: 11, unit: "USD" } }, "gap", "-1 to 11"],
    [{ gap: { min: 8, max: 11, unit: "USD" } }, "gap", "8 to 11 USD"],
    [{ gap: { min: 9, max: 11, unit: "EUR" } }, "gap", "9 to 11 EUR"],
    [{ repair: { fact: "lost", power: 3, value: 1 } }, "repair fact", '"lost"'],
    [{ repair: { fact: LOW.id, power: 0, value: 40 } }, "repair power", "0"],
    [{ repair: { fact: LOW.id, power: 3, value: 41_000 } }, "repair value", "41000"],
  ])("tells of %j", (changes, path, found) => {
    expect(problems(changes)).toContainEqual([path, found]);
  });
});
