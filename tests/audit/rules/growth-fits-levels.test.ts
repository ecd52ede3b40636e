import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "growth-fits-levels";
const before = (words: string, changes = {}) => figure("in", words, { period: "2022", article: "a2", ...changes });

describe("growthFitsLevels", () => {
  it("passes if the growth of the levels meets the stated one", () => {
    expect(
      verdictsOf(RULE, figure("in-change", "19.2%"), figure("in", "$27.9 billion"), before("$23.4 billion")),
    ).toEqual(["pass"]);
  });

  it("finds a contradiction between articles, in percentage points", () => {
    const facts = [figure("in-change", "36.7%"), figure("in", "$10.6 billion"), before("$10.4 billion")];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.in-change.ruritania-union.2023.a1`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["in-change.ruritania-union.2023.a1", "in.ruritania-union.2023.a1", "in.ruritania-union.2022.a2"],
        detail:
          "The Paper (15 January 2025) gives “36.7%” for the growth of purchases of Ruritania with the Union in " +
          "2023. But “$10.6 billion” after “$10.4 billion” (The Paper, 15 January 2025) a year before is a growth " +
          "of 0.95 to 2.90 per cent. Rounding cannot explain it: they are at least 33.75 percentage points apart.",
        sides: [
          { facts: ["in-change.ruritania-union.2023.a1"], from: "stated", max: 36.75, min: 36.65, unit: "percent" },
          {
            facts: ["in.ruritania-union.2023.a1", "in.ruritania-union.2022.a2"],
            from: "growth",
            max: 2.898551,
            min: 0.956937,
            unit: "percent",
          },
        ],
        gap: { min: 33.751449, max: 35.793063, unit: "percent" },
      },
    ]);
  });

  it("knows the boundary: the growth of [1.95, 2.05) over [0.95, 1.05) begins at 85.7 per cent", () => {
    const levels = [figure("in", "$2.0 billion"), before("$1.0 billion")];
    expect(verdictsOf(RULE, figure("in-change", "85.7%"), ...levels)).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("in-change", "85.6%"), ...levels)).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, figure("in-change", "115.7%"), ...levels)).toEqual(["pass"]);
    expect(verdictsOf(RULE, figure("in-change", "115.9%"), ...levels)).toEqual(["contradiction"]);
  });

  it("finds a tension if round levels would fit", () => {
    const facts = [figure("in-change", "25.0%"), figure("in", "$40 billion"), before("$30 billion")];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("tension");
    expect(check?.detail).toContain("is a growth of 29.50 to 37.29 per cent. As written, they are");
  });

  it("finds a tension if the levels go by different terms", () => {
    const levels = [figure("in", "$10.6 billion", { wording: "goods" }), before("$10.4 billion")];
    expect(verdictsOf(RULE, figure("in-change", "36.7%"), ...levels)).toEqual(["tension"]);
  });

  it("holds the growth against the levels that fit it worst", () => {
    const growth = figure("in-change", "10.0%");
    const levels = [figure("in", "$1.10 billion"), before("$1.00 billion")];
    expect(verdictsOf(RULE, growth, ...levels)).toEqual(["pass"]);
    expect(verdictsOf(RULE, growth, ...levels, before("$0.50 billion", { article: "a3" }))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, growth, ...levels, before("$2.00 billion", { article: "a3" }))).toEqual(["contradiction"]);
    for (const now of ["$3.00 billion", "$0.30 billion"])
      expect(verdictsOf(RULE, growth, ...levels, figure("in", now, { article: "a3" }))).toEqual(["contradiction"]);
  });

  it("compares the same months of two years, and a leap day with the 28th", () => {
    const months = (year: number) => ({ period: `${year}-01/${year}-07` });
    const levels = [figure("in", "$1.10 billion", months(2023)), figure("in", "$1.00 billion", months(2022))];
    expect(verdictsOf(RULE, figure("in-change", "90%", months(2023)), ...levels)).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, figure("in-change", "90%"), ...levels)).toEqual(["untestable"]);
    const days = [
      figure("in", "$2.00 billion", { period: "2024-02-29" }),
      before("$1.00 billion", { period: "2023-02-28" }),
    ];
    expect(verdictsOf(RULE, figure("in-change", "90%", { period: "2024-02-29" }), ...days)).toEqual(["contradiction"]);
  });

  it.each([
    ["no article gives purchases for the same period", [before("$1.0 billion")], "2023"],
    ["no article gives purchases for the year before", [figure("in", "$1.0 billion")], "2023"],
    [
      "the articles give purchases for the two years in different currencies",
      [figure("in", "$1.0 billion"), before("€1.0 billion")],
      "2023",
    ],
    [
      "no article gives purchases for the year before",
      [figure("in", "$1 billion"), before("$1", { status: "target" })],
      "2023",
    ],
    ["it has no period with two known ends", [figure("in", "$1.0 billion"), before("$1.0 billion")], "2023/.."],
  ] as const)("says that it cannot be tested, as %s", (reason, levels, period) => {
    const [check] = checksOf(RULE, { facts: [figure("in-change", "5%", { period }), ...levels] });
    const when = period === "2023" ? "in 2023" : "since 2023";
    expect(check?.verdict).toBe("untestable");
    expect(check?.detail).toContain(
      ` gives “5%” for the growth of purchases of Ruritania with the Union ${when}. It cannot be tested, as ${reason}.`,
    );
  });

  it("says which other member of the sum a growth that misses its own level would fit, or that it fits none", () => {
    const levels = [figure("in", "$10.6 billion"), before("$10.4 billion")];
    const total = [
      figure("total", "$13.0 billion"),
      figure("total", "$10.0 billion", { period: "2022", article: "a2" }),
    ];
    const detail = (growth: string) =>
      checksOf(RULE, { facts: [figure("in-change", growth), ...levels, ...total] })[0]?.detail;
    expect(detail("30.0%")).toMatch(/ It would fit the growth of turnover \(28\.85 to 31\.16 per cent\)\.$/);
    expect(detail("36.7%")).toMatch(/ It fits the growth of turnover \(28\.85 to 31\.16 per cent\) no better\.$/);
    expect(detail("2.0%")).toMatch(/Both can be true\.$/);
  });

  it("groups growths that fail on one level, that level first", () => {
    const facts = [
      figure("in-change", "10%", { id: "growth.now" }),
      figure("in-change", "10%", { id: "growth.next", period: "2024" }),
      figure("in", "$9.00 billion", { id: "level.now" }),
      before("$1.00 billion", { id: "level.before" }),
      figure("in", "$1.20 billion", { id: "level.next", period: "2024" }),
    ];
    const checks = checksOf(RULE, { facts });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["contradiction"]);
    expect(checks[0]?.facts).toEqual(["level.now", "growth.next", "level.next", "growth.now", "level.before"]);
  });
});
