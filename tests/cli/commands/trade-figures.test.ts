import { describe, expect, it } from "vitest";
import { IN_DOUBT, tradeFigures } from "../../../src/cli/commands/trade-figures";
import type { AnyFact } from "../../../src/index";
import { tradeTable } from "../../../src/query/trade-table";
import { figure, INDICATORS } from "../../support/figures-fixture";
import { article, dataset } from "../../support/people-fixture";

const rows = (facts: readonly AnyFact[]) => {
  const data = dataset({
    articles: [article("a1", "2025-01-01", "2025-01-02"), article("a2", "2024-01-01", "2024-01-02")],
    indicators: INDICATORS,
    facts,
  });
  return tradeTable(data, { partner: "yy" }).flatMap((row) => tradeFigures(data, row));
};

describe("tradeFigures", () => {
  it("puts facts that agree into one row", () => {
    expect(rows([figure({ value: 40 }), figure({ value: 40, article: "a2" })])).toEqual([
      { cells: ["turnover", "40 US dollars"], ids: ["trade-turnover.2022.a1", "trade-turnover.2022.a2"] },
    ]);
  });

  it("gives facts that do not agree a row each, the latest first, in doubt", () => {
    expect(rows([figure({ value: 40 }), figure({ value: 90, article: "a2" })]).map(({ cells }) => cells)).toEqual([
      ["turnover", `40 US dollars ${IN_DOUBT}`],
      ["turnover", `90 US dollars ${IN_DOUBT}`],
    ]);
  });

  it("says of a balance that it is computed", () => {
    const facts = [figure({ value: 30, indicator: "exports" }), figure({ value: 20, indicator: "imports" })];
    expect(rows(facts).map(({ cells }) => cells)).toEqual([
      ["exports", "30 US dollars"],
      ["imports", "20 US dollars"],
      ["balance", "10 US dollars, computed"],
    ]);
  });
});
