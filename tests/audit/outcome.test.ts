import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/audit/figures/figure";
import { stated, toFindingSide } from "../../src/audit/finding-reading";
import { decided, idsOf, judged } from "../../src/audit/outcome";
import { fromDecimal } from "../../src/exact/rational";
import { figure, INDICATORS, role } from "../support/audit-fixture";

const [INDICATOR] = INDICATORS;
const ONE = stated(figureOf(figure("in", "$1.5 billion"), INDICATOR!));
const TWO = stated(figureOf(figure("in", "$2.5 billion", { article: "a2" }), INDICATOR!));
const [first, second] = [ONE.facts[0].id, TWO.facts[0].id];

describe("judged", () => {
  it("has sides and gap if something does not agree", () => {
    const gap = { min: fromDecimal(5), max: null };
    expect(judged([ONE, TWO], { verdict: "tension", gap }, "Why.")).toEqual({
      of: first,
      verdict: "tension",
      facts: [first, second],
      detail: "Why.",
      sides: [toFindingSide(ONE), toFindingSide(TWO)],
      gap: { min: 5, max: null, unit: "USD" },
    });
  });

  it("has neither if it passes", () => {
    expect(judged([ONE, TWO], { verdict: "pass" }, "Fine.")).toEqual({
      of: first,
      verdict: "pass",
      facts: [first, second],
      detail: "Fine.",
    });
  });
});

describe("decided", () => {
  it("bears the id of its first fact", () => {
    const fact = role("ann", "head");
    expect(decided("note", [fact, fact], "Why.")).toEqual({
      of: fact.id,
      verdict: "note",
      facts: [fact.id],
      detail: "Why.",
    });
  });
});

describe("idsOf", () => {
  it("gives each id once, in order", () => {
    expect(idsOf([{ id: "b" }, { id: "a" }, { id: "b" }])).toEqual(["b", "a"]);
  });
});
