import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import type { Observation } from "../../src/model/fact";
import type { Finding } from "../../src/model/finding";
import { repaired } from "../../src/query/repaired";
import { dataOf, figure, role } from "../support/audit-fixture";

const finding = (fact: string, power: number, id = "sum.it"): Finding => ({
  id,
  rule: "parts-make-the-total",
  verdict: "contradiction",
  facts: [fact],
  detail: "The sum fails.",
  repair: { fact, power, value: 0 },
});
const printed = figure("in", "$1.143 million", { id: "it" });
const other = figure("out", "$2.387 billion", { id: "other" });
const person = role("ann", "Head");
const dataWith = (findings: readonly Finding[], observations: readonly Observation[] = [printed, other]) => ({
  observations,
  facts: [...observations, person],
  findings,
});

describe("repaired", () => {
  it("rescales the repaired observation with its bounds, and keeps what was printed", () => {
    const view = repaired(dataWith([finding("it", 3)]));
    expect(view.observations).toEqual([
      {
        ...printed,
        quantity: {
          ...printed.quantity,
          value: 1_143_000_000,
          min: 1_142_500_000,
          max: 1_143_500_000,
          writtenScale: 9,
        },
        repaired: { finding: "sum.it", printed: printed.quantity },
      },
      other,
    ]);
    expect(view.facts).toEqual([...view.observations, person]);
  });

  it("keeps bounds open, and scales down exactly", () => {
    const open = figure("in", "over $1.143 billion", { id: "it" });
    expect(repaired(dataWith([finding("it", -6)], [open])).observations[0]?.quantity).toEqual({
      ...open.quantity,
      value: 1143,
      min: 1143,
      max: null,
      writtenScale: 3,
    });
  });

  it("keeps everything else of the data, which it does not change", () => {
    const data = Object.freeze({ ...dataWith([finding("it", 3)]), version: "1.2.3" });
    const before = JSON.stringify(data);
    const view = repaired(data);
    expect(view.version).toBe("1.2.3");
    expect(view.findings).toBe(data.findings);
    expect(JSON.stringify(data)).toBe(before);
  });

  it("changes nothing without a repair, or with one of a fact that is not there", () => {
    const { repair: _, ...without } = finding("it", 3);
    for (const findings of [[], [without], [finding("__proto__", 3)], [finding(person.id, 3)]])
      expect(repaired(dataWith(findings)).facts).toEqual([printed, other, person]);
  });

  it("applies one repair once, and none if two disagree", () => {
    const twice = repaired(dataWith([finding("it", 3), finding("it", 3, "sum.again")]));
    expect(twice.observations[0]).toMatchObject({ quantity: { value: 1.143e9 }, repaired: { finding: "sum.it" } });
    expect(repaired(dataWith([finding("it", 3), finding("it", 6)])).observations[0]).toEqual(printed);
  });

  it.each([1.5, Number.NaN, 309, -1e9])("refuses a power of %s", (power) => {
    const words = `repaired: the power of finding sum.it is ${power}; allowed: a power that numbers can hold`;
    expect(() => repaired(dataWith([finding("it", power)]))).toThrow(new RangeError(words));
  });

  it("is undone by the opposite power", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(-6, -3, 3, 6), (value, power) => {
        const fact = figure("in", `$${value} million`, { id: "it" });
        const there = repaired(dataWith([finding("it", power)], [fact]));
        const back = repaired(dataWith([finding("it", -power)], [...there.observations]));
        expect(back.observations[0]?.quantity).toEqual(fact.quantity);
      }),
    );
  });

  it("mends the sum that the audit found the repair for", () => {
    const data = dataOf({
      facts: [figure("total", "$3.530 billion"), figure("out", "$2.387 billion"), figure("in", "$1.143 million")],
    });
    const findings = findingsOf(audit(data));
    expect(findings).toHaveLength(1);
    const view = repaired({ ...data, facts: [...data.observations], findings });
    expect(findingsOf(audit(view))).toEqual([]);
  });
});
