import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "growth-of-rest";
const MONTHS = { period: "2023-01/2023-07", article: "a2" };
const year = (level: string, growth: string) => [figure("in", level), figure("in-change", growth)];
const months = (level: string, growth: string, changes = {}) => [
  figure("in", level, { ...MONTHS, ...changes }),
  figure("in-change", growth, { ...MONTHS, ...changes }),
];

describe("growthOfRest", () => {
  it("passes if the rest of the year grew by a likely rate", () => {
    expect(verdictsOf(RULE, ...year("$10.6 billion", "10.0%"), ...months("$6.3 billion", "5.8%"))).toEqual(["pass"]);
  });

  it("finds a tension if the rest would have more than doubled", () => {
    const facts = [...year("$10.6 billion", "+36.7%"), ...months("$6.3 billion", "5.8%")];
    const [check] = checksOf(RULE, { facts });
    expect(check).toMatchObject({
      id: `${RULE}.in-change.ruritania-union.2023.a1`,
      verdict: "tension",
      sides: [
        { from: "stated", min: 36.65, max: 36.75 },
        { from: "stated", min: 5.75, max: 5.85 },
        { from: "growth", min: 132.921135, max: 145.602558, unit: "percent" },
      ],
    });
    expect(check?.detail).toMatch(
      /^The Paper \(15 January 2025\) gives “\+36\.7%” for the growth of purchases of .* For the rest of the year that leaves a growth of 132\.92 to 145\.61 per cent, which is possible but unlikely\.$/,
    );
  });

  it("finds a tension if the rest would have less than halved", () => {
    expect(verdictsOf(RULE, ...year("$10.6 billion", "-30.0%"), ...months("$8.3 billion", "5.8%"))).toEqual([
      "tension",
    ]);
  });

  it("knows the boundary: a rest that may just have doubled", () => {
    // 5 after 4 leave 3 after at least 1.495 or so of 7 after 5.5: from 99 to 101 per cent.
    expect(verdictsOf(RULE, ...year("$7.00 billion", "27.3%"), ...months("$4.00 billion", "0.0%"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, ...year("$7.00 billion", "28.3%"), ...months("$4.00 billion", "0.0%"))).toEqual([
      "tension",
    ]);
  });

  it.each([
    ["are not of the year", { period: "2022-01/2022-07" }],
    ["reach over its end", { period: "2023-10/2024-03" }],
    ["are of another partner", { partner: "borduria" }],
  ])("does not compare months that %s", (_, changes) => {
    expect(verdictsOf(RULE, ...year("$10.6 billion", "+36.7%"), ...months("$6.3 billion", "5.8%", changes))).toEqual([
      "untestable",
    ]);
  });

  it("does not judge what has no end, nor two growths that may be alike", () => {
    expect(verdictsOf(RULE, ...year("over $10.6 billion", "+36.7%"), ...months("$6.3 billion", "5.8%"))).toEqual([
      "untestable",
    ]);
    expect(verdictsOf(RULE, ...year("$10.6 billion", "5.8%"), ...months("$6.3 billion", "5.8%"))).toEqual([
      "untestable",
    ]);
  });
});
