import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import { checksOf, event, figure, role, statement } from "../../support/audit-fixture";

const RULE = "dates-fit-publication";
const A1 = { a1: "[2024-03-10..2024-03-31]" };
const verdict = (fact: Fact) => checksOf(RULE, { facts: [fact], published: A1 })[0]?.verdict;

describe("datesFitPublication", () => {
  it("passes what is reported of the past and planned for the future", () => {
    expect(verdict(event("club-1", { period: "2024-03-10" }))).toBe("pass");
    expect(verdict(event("club-1", { period: "2024-06", status: "planned" }))).toBe("pass");
  });

  it("finds a contradiction in what is reported of a time still to come, of every kind", () => {
    const facts = [
      event("club-1", { period: "2024-04" }),
      figure("out", "$1", { period: "2025" }),
      role("ann", "Head", { period: "2024-04-01/.." }),
      statement("borduria", "leads", "ruritania", { period: "2024-04-02" }),
    ];
    const checks = checksOf(RULE, { facts, published: A1 });
    expect(checks.map((check) => check.verdict)).toEqual(Array.from({ length: 4 }, () => "contradiction"));
    expect(checks.find(({ facts }) => facts.includes("event.club-1.a1"))).toEqual({
      id: `${RULE}.event.club-1.a1`,
      rule: RULE,
      verdict: "contradiction",
      facts: ["event.club-1.a1"],
      detail:
        "The Paper (March 2024) reports “club-1” in April 2024: that time was still to come when it was " +
        "published.",
    });
  });

  it("finds a contradiction in a plan whose time was over", () => {
    const [check] = checksOf(RULE, {
      facts: [event("club-1", { period: "2024-02", status: "planned" })],
      published: { a1: "2024-03-10" },
    });
    expect(check?.verdict).toBe("contradiction");
    expect(check?.detail).toBe(
      "The Paper (10 March 2024) plans “club-1” in February 2024: that time was over when it was published.",
    );
  });

  it("knows the boundary: the last possible day for a report, the first for a plan", () => {
    expect(verdict(event("club-1", { period: "2024-03-31" }))).toBe("pass");
    expect(verdict(event("club-1", { period: "2024-04-01" }))).toBe("contradiction");
    expect(verdict(event("club-1", { period: "2024-03-10", status: "planned" }))).toBe("pass");
    expect(verdict(event("club-1", { period: "2024-03-09", status: "planned" }))).toBe("contradiction");
  });

  it("finds a tension in a flow, or its growth, reported before its period was over", () => {
    expect(verdict(figure("out", "$1", { period: "2024" }))).toBe("tension");
    expect(verdict(figure("out-change", "1%", { period: "2024-03/2024-04" }))).toBe("tension");
    expect(verdict(figure("out", "$1", { period: "2024-03" }))).toBe("pass");
    expect(verdict(figure("out", "$1", { period: "2024-03-01/2024-03-20" }))).toBe("pass");
    expect(verdict(figure("part", "1%", { period: "2024" }))).toBe("pass");
    expect(verdict(figure("out", "$1", { period: "2024/.." }))).toBe("pass");
    expect(verdict(event("club-1", { period: "2024" }))).toBe("pass");
  });

  it("finds a contradiction in a target whose time had passed", () => {
    expect(verdict(event("club-1", { period: "[..2060]", status: "target" }))).toBe("pass");
    expect(verdict(event("club-1", { period: "[..2024]", status: "target" }))).toBe("pass");
    expect(verdict(event("club-1", { period: "[..2023]", status: "target" }))).toBe("contradiction");
  });

  it("does not judge possibilities, undated facts and unknown articles", () => {
    expect(verdict(event("club-1", { period: "2099", status: "possible" }))).toBe("untestable");
    expect(verdict(event("club-1"))).toBe("untestable");
  });

  it("knows no last day of an article whose date is open", () => {
    const facts = [event("club-1", { period: "2099" }), event("club-2", { period: "1999", status: "planned" })];
    const verdicts = (published: string) =>
      checksOf(RULE, { facts, published: { a1: published } }).map((check) => check.verdict);
    expect(verdicts("[2024-03-10..]")).toEqual(["pass", "contradiction"]);
    expect(verdicts("[..2024-03-10]")).toEqual(["contradiction", "pass"]);
  });
});
