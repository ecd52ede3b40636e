import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "implied-base-within-period";
const MONTHS = { period: "2023-01/2023-07" };
const year = (words: string, changes = {}) => figure("in", words, { period: "2022", article: "a2", ...changes });
const months = (level: string, growth: string) => [figure("in", level, MONTHS), figure("in-change", growth, MONTHS)];

describe("impliedBaseWithinPeriod", () => {
  it("passes if the months of the year before had no more than the year", () => {
    expect(verdictsOf(RULE, ...months("$6.3 billion", "5.8%"), year("$10.4 billion"))).toEqual(["pass"]);
  });

  it("finds a contradiction if they had more, with the base as a side", () => {
    const [check] = checksOf(RULE, { facts: [...months("$6.30 billion", "-50.0%"), year("$10.4 billion")] });
    expect(check).toMatchObject({
      id: `${RULE}.in-change.ruritania-union.2023-01-2023-07.a1`,
      verdict: "contradiction",
      facts: [
        "in-change.ruritania-union.2023-01-2023-07.a1",
        "in.ruritania-union.2023-01-2023-07.a1",
        "in.ruritania-union.2022.a2",
      ],
      sides: [
        { from: "base", unit: "USD" },
        { from: "stated", min: 10_350_000_000, max: 10_450_000_000 },
      ],
    });
    expect(check?.detail).toBe(
      "The Paper (15 January 2025) gives “$6.30 billion” for purchases of Ruritania with the Union from January to July " +
        "2023, after a growth of “-50.0%”. That makes 12.57 to 12.63 billion US dollars a year before, as part of “$10.4 " +
        "billion” (The Paper, 15 January 2025) in 2022. Rounding cannot explain it: the part is at least 2.12 billion US dollars too large.",
    );
  });

  it("knows the boundary: [1.995, 2.005) before a growth of [99.95, 100.05) begins at 0.997", () => {
    const facts = months("$2.00 billion", "100.0%");
    expect(verdictsOf(RULE, ...facts, year("under $0.998 billion"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, ...facts, year("under $0.997 billion"))).toEqual(["contradiction"]);
  });

  it("finds no more than a tension between different terms", () => {
    expect(verdictsOf(RULE, ...months("$6.3 billion", "-50%"), year("$9.0 billion", { wording: "goods" }))).toEqual([
      "tension",
    ]);
  });

  it.each([
    ["another year", { period: "2021" }],
    ["the same months", { period: "2022-01/2022-07" }],
    ["another partner", { partner: "borduria" }],
    ["another currency", { quantity: figure("in", "€1.0 billion").quantity }],
  ])("does not compare with %s", (_, changes) => {
    expect(verdictsOf(RULE, ...months("$6.3 billion", "-50%"), year("$1.0 billion", changes))).toEqual(["untestable"]);
  });
});
