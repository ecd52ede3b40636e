import { describe, expect, it } from "vitest";
import { groupFindings } from "../../src/audit/group-findings";
import type { Outcome } from "../../src/audit/rule";

const outcome = (of: string, facts: string, changes: Partial<Outcome> = {}): Outcome => ({
  of,
  verdict: "contradiction",
  facts: facts.split(" "),
  detail: `${of}.`,
  ...changes,
});
const gap = (min: number) => ({ min, max: null, unit: "USD" as const });

describe("groupFindings", () => {
  it("makes one of findings that share a fact: that fact first, the first one's id, the widest gap", () => {
    const findings = ["1", "3", "2"].map((of) => outcome(of, `f${of} x`, { gap: gap(Number(of)) }));
    expect(groupFindings([...findings, outcome("4", "c d")])).toEqual([
      { of: "1", verdict: "contradiction", facts: ["x", "f1", "f3", "f2"], detail: "1. 3. 2.", gap: gap(3) },
      outcome("4", "c d"),
    ]);
  });

  it("lets the fact in most findings gather its own, and leaves the rest alone", () => {
    const findings = [outcome("1", "a x"), outcome("2", "a y"), outcome("3", "b y"), outcome("4", "c y")];
    expect(groupFindings(findings).map(({ facts }) => facts)).toEqual([
      ["a", "x"],
      ["y", "a", "b", "c"],
    ]);
  });

  it("joins no different verdicts, nothing with a repair, and nothing that found no disagreement", () => {
    const repair = { fact: "x", power: 3, value: 1 };
    const outcomes = [
      outcome("1", "a x"),
      outcome("2", "b x", { verdict: "tension" }),
      outcome("3", "c x", { repair }),
      outcome("4", "d x", { verdict: "note" }),
      outcome("5", "e x", { verdict: "note" }),
      outcome("6", "f x", { verdict: "pass" }),
      outcome("7", "g x", { verdict: "untestable" }),
    ];
    expect(groupFindings(outcomes)).toEqual(outcomes);
  });
});
