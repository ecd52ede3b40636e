import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "total-growth-between-parts";
const PARTS = [figure("out-change", "23.8%"), figure("in-change", "5.8%")];

describe("totalGrowthBetweenParts", () => {
  it("passes if the total grows faster than one part and slower than the other", () => {
    expect(verdictsOf(RULE, figure("total-change", "19.2%"), ...PARTS)).toEqual(["pass"]);
  });

  it("finds a contradiction if the total outgrows all its parts", () => {
    const [check] = checksOf(RULE, { facts: [figure("total-change", "30.1%"), ...PARTS] });
    expect(check).toMatchObject({
      verdict: "contradiction",
      facts: [
        "total-change.ruritania-union.2023.a1",
        "out-change.ruritania-union.2023.a1",
        "in-change.ruritania-union.2023.a1",
      ],
      gap: { min: 6.2, max: 24.4, unit: "percent" },
      detail:
        "The Paper (15 January 2025) gives “30.1%” for the growth of turnover of Ruritania with the Union in 2023. " +
        "With growth of sales of “23.8%” and growth of purchases of “5.8%”, the total must grow by 5.75 to 23.85 " +
        "per cent. Rounding cannot explain it: they are at least 6.2 percentage points apart.",
    });
  });

  it("knows the boundary on both sides", () => {
    const verdicts = ["23.8%", "23.9%", "5.8%", "5.7%"].flatMap((words) =>
      verdictsOf(RULE, figure("total-change", words), ...PARTS),
    );
    expect(verdicts).toEqual(["pass", "contradiction", "pass", "contradiction"]);
  });

  it("finds a tension if a round growth would fit, or no period is given", () => {
    expect(verdictsOf(RULE, figure("total-change", "30%"), figure("out-change", "27.0%"), PARTS[1]!)).toEqual([
      "tension",
    ]);
    const undated = ["total-change", "out-change", "in-change"].map((id, index) =>
      figure(id, index === 0 ? "70.5%" : "5.5%", { period: null }),
    );
    expect(verdictsOf(RULE, ...undated)).toEqual(["tension"]);
  });

  it("cannot test a total without the growth of each part in its article", () => {
    const foreign = figure("in-change", "5.8%", { article: "a2" });
    const [check] = checksOf(RULE, { facts: [figure("total-change", "90%"), PARTS[0]!, foreign] });
    expect(check?.verdict).toBe("untestable");
    expect(check?.detail).toBe(
      "The growth of turnover of Ruritania with the Union in 2023 cannot be compared with that of its parts, as " +
        "The Paper (15 January 2025) does not give the growth of purchases.",
    );
  });
});
