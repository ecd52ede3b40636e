import { describe, expect, it } from "vitest";
import { checksOf, ENTITIES, event, verdictsOf } from "../../support/audit-fixture";

const RULE = "anniversaries-fit";
const jubilee = (ordinal: number, period: string | null = "2022") =>
  event("jubilee", { form: "anniversary", ordinal, period });
const founding = (period: string, changes = {}) => event("founding", { form: "founding", period, ...changes });

describe("anniversariesFit", () => {
  it("names the nearest milestone of many, so that its checks grow no faster than the data", () => {
    const entities = Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      type: "event" as const,
      name: `event ${index}`,
      partOf: "club",
    }));
    const foundings = entities
      .slice(0, 20)
      .map(({ id }, index) => event(id, { form: "founding", period: `${1900 + index}` }));
    const jubilees = entities
      .slice(20)
      .map(({ id }) => event(id, { form: "anniversary", ordinal: 10, period: "2000" }));
    const checks = checksOf("anniversaries-fit", { facts: [...foundings, ...jubilees], entities });
    expect(checks.map(({ verdict, facts }) => [verdict, ...facts])).toEqual([
      ["contradiction", "event.e19.a1", ...jubilees.map(({ id }) => id)],
    ]);
    expect(checks[0]?.detail).toContain("The nearest of the 20 that it can recall, event 19, was in 1919");
  });

  it("passes an anniversary as many years after the founding as its number says", () => {
    expect(verdictsOf(RULE, jubilee(10), founding("2012"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, jubilee(10, "2022-05-01"), founding("2012-03"))).toEqual(["pass"]);
  });

  it("finds a contradiction if the years do not fit", () => {
    const facts = [jubilee(30), founding("2012", { article: "a2" })];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.event.jubilee.a1`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["event.jubilee.a1", "event.founding.a2"],
        detail:
          "the jubilee, number 30, in 2022 (The Paper, 15 January 2025), counts back to 1992. What it can " +
          "recall, the founding, was in 2012 (The Paper, 15 January 2025). The years do not fit.",
      },
    ]);
  });

  it("knows the boundary: one year more or less does not fit, and a span of years fits by any of them", () => {
    expect(verdictsOf(RULE, jubilee(9), founding("2012"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, jubilee(11), founding("2012"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, jubilee(11), founding("[2011..2012]"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, jubilee(10, "2022-06/2023-05"), founding("2013-01-01"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, jubilee(10, "2022-06/2022-12"), founding("2013-01-01"))).toEqual(["contradiction"]);
  });

  it("takes the milestone that the anniversary is part of before others of its series", () => {
    const entities = ENTITIES.map((entity) => (entity.id === "jubilee" ? { ...entity, partOf: "club-1" } : entity));
    const facts = [jubilee(10), founding("2012"), event("club-1", { form: "entry-into-force", period: "2013" })];
    expect(checksOf(RULE, { facts, entities })[0]?.verdict).toBe("contradiction");
    expect(checksOf(RULE, { facts })[0]?.verdict).toBe("pass");
  });

  it("puts passages of one event together", () => {
    const facts = [jubilee(10, null), event("jubilee", { form: "anniversary", period: "2022", article: "a2" })];
    expect(checksOf(RULE, { facts: [...facts, founding("2012")] })[0]).toMatchObject({
      verdict: "pass",
      facts: ["event.jubilee.a1", "event.jubilee.a2", "event.founding.a1"],
    });
  });

  it("cannot test what has no date, or recalls nothing that is dated", () => {
    const detail = (...facts: Parameters<typeof verdictsOf>[1][]) => checksOf(RULE, { facts })[0]?.detail;
    expect(verdictsOf(RULE, jubilee(10))).toEqual(["untestable"]);
    expect(detail(jubilee(10))).toBe("the jubilee, number 10: no article gives the date of what it recalls.");
    expect(detail(jubilee(10, null), founding("2012"))).toBe("the jubilee, number 10: no article gives its year.");
    expect(detail(jubilee(10, "[2022..]"), founding("2012"))).toBe(
      "the jubilee, number 10: no article gives its year.",
    );
    expect(detail(jubilee(10), founding("2012/.."))).toMatch(/no article gives the date of what it recalls\.$/);
    expect(detail(jubilee(10), founding("2012", { status: "planned" }))).toMatch(/of what it recalls\.$/);
    expect(detail(jubilee(10), event("club-1", { period: "2012" }))).toMatch(/of what it recalls\.$/);
    expect(detail(event("jubilee", { form: "anniversary", period: "2022" }))).toBe(
      "Nothing to check: the data lacks an anniversary with its number.",
    );
  });
});
