import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "growth-fits-levels";
const before = (words: string, changes = {}) => figure("in", words, { period: "2022", article: "a2", ...changes });

describe("growthFitsLevels", () => {
  it("passes where the growth of the levels meets the stated one", () => {
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
          "Ruritania with the Union, in 2023: purchases “$10.6 billion” (a1: 10.55 to 10.65 billion US dollars) " +
          "against “$10.4 billion” (a2: 10.35 to 10.45 billion US dollars) a year before is a growth of " +
          "0.95 to 2.90 per cent; “36.7%” (a1: 36.65 to 36.75 per cent) is stated: at least 33.75 percentage " +
          "points apart.",
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

  it("finds a tension where round levels would fit", () => {
    const facts = [figure("in-change", "25.0%"), figure("in", "$40 billion"), before("$30 billion")];
    const [check] = checksOf(RULE, { facts });
    expect(check?.verdict).toBe("tension");
    expect(check?.detail).toContain("is a growth of 29.50 to 37.29 per cent;");
  });

  it("finds a tension where the levels go by different terms", () => {
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
    ["no article gives purchases for the year before", [figure("in", "$1.0 billion"), before("€1.0 billion")], "2023"],
    [
      "no article gives purchases for the year before",
      [figure("in", "$1 billion"), before("$1", { status: "target" })],
      "2023",
    ],
    ["it has no period with two known ends", [figure("in", "$1.0 billion"), before("$1.0 billion")], "2023/.."],
  ] as const)("says that it cannot be tested, as %s", (reason, levels, period) => {
    const [check] = checksOf(RULE, { facts: [figure("in-change", "5%", { period }), ...levels] });
    expect(check?.verdict).toBe("untestable");
    expect(check?.detail).toContain(`purchases growth “5%” cannot be tested, as ${reason}.`);
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
