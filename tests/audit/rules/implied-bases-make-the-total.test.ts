import { describe, expect, it } from "vitest";
import { checksOf, figure, INDICATORS, verdictsOf } from "../../support/audit-fixture";

const RULE = "implied-bases-make-the-total";

/** Sales of 2.20 after +10.0 % were 2.00; purchases of 1.05 after +5.0 % were 1.00. */
const PARTS = [
  figure("out", "$2.20 billion"),
  figure("out-change", "10.0%"),
  figure("in", "$1.05 billion"),
  figure("in-change", "5.0%"),
];

describe("impliedBasesMakeTheTotal", () => {
  it("passes if the implied levels add up to the stated total of the year before", () => {
    const [check] = checksOf(RULE, { facts: [...PARTS, figure("total", "$3.00 billion", { period: "2022" })] });
    expect(check?.verdict).toBe("pass");
    expect(check?.id).toBe(`${RULE}.out-change.ruritania-union.2023.a1`);
    expect(check?.detail).toBe(
      "The Paper (15 January 2025) gives sales of “$2.20 billion” after a growth of “10.0%” and purchases of “$1.05 " +
        "billion” after a growth of “5.0%” for Ruritania with the Union in 2023. A year before, that makes 2.98 to 3.02 " +
        "billion US dollars; turnover is “$3.00 billion” (The Paper, 15 January 2025). Both can be true.",
    );
  });

  it("finds a contradiction with a stated total, of whichever article", () => {
    const total = figure("total", "$3.50 billion", { period: "2022", article: "a2" });
    const [check] = checksOf(RULE, { facts: [...PARTS, total] });
    expect(check?.verdict).toBe("contradiction");
    expect(check?.facts).toEqual([
      "out-change.ruritania-union.2023.a1",
      "out.ruritania-union.2023.a1",
      "in-change.ruritania-union.2023.a1",
      "in.ruritania-union.2023.a1",
      "total.ruritania-union.2022.a2",
    ]);
  });

  it("takes the total's implied level if none is stated", () => {
    const fits = [...PARTS, figure("total", "$3.24 billion"), figure("total-change", "8.0%")];
    const misses = [...PARTS, figure("total", "$3.24 billion"), figure("total-change", "2.0%")];
    expect(verdictsOf(RULE, ...fits)).toEqual(["pass"]);
    expect(verdictsOf(RULE, ...misses)).toEqual(["contradiction"]);
    expect(checksOf(RULE, { facts: misses })[0]?.detail).toMatch(
      /; turnover of “\$3\.24 billion” after a growth of “2\.0%” makes 3\.17 to 3\.19 billion US dollars\. Rounding/,
    );
  });

  it("holds the sum against both ends of what several articles state", () => {
    const stated = (...totals: readonly string[]) =>
      totals.map((words, index) => figure("total", words, { period: "2022", article: `a${index + 1}` }));
    expect(verdictsOf(RULE, ...PARTS, ...stated("$3.00 billion"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, ...PARTS, ...stated("$3.00 billion", "$2.50 billion"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, ...PARTS, ...stated("$3.00 billion", "$3.50 billion"))).toEqual(["contradiction"]);
  });

  it("knows the boundary: a fall of everything implies no level", () => {
    const facts = [figure("out", "$0"), figure("out-change", "-100%"), figure("in", "$1.05 billion"), PARTS[3]!];
    expect(verdictsOf(RULE, ...facts, figure("total", "$9 billion", { period: "2022" }))).toEqual(["pass"]);
  });

  it("cannot test a lone growth, nor a year before that nobody gives", () => {
    expect(checksOf(RULE, { facts: PARTS.slice(2) })[0]).toMatchObject({
      verdict: "untestable",
      detail:
        "Ruritania with the Union in 2023: the levels of the year before cannot be added up, as The Paper " +
        "(15 January 2025) does not give both level and growth of sales.",
    });
    expect(checksOf(RULE, { facts: PARTS })[0]?.detail).toMatch(/as no article gives turnover for the year before\.$/);
  });

  it("checks each total that a growth is part of, under an id of its own", () => {
    const other = { id: "all", title: "All", unit: "currency", type: "flow", words: [], sumOf: ["out", "in"] } as const;
    const checks = checksOf(RULE, { facts: PARTS, indicators: [...INDICATORS, other] });
    expect(checks.map(({ id }) => id)).toEqual([
      `${RULE}.out-change.ruritania-union.2023.a1`,
      `${RULE}.out-change.ruritania-union.2023.a1-2`,
    ]);
  });
});
