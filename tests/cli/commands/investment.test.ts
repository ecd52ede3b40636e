import { describe, expect, it } from "vitest";
import { investmentCommand } from "../../../src/cli/commands/investment";
import { figure, INDICATORS } from "../../support/figures-fixture";
import { article, dataset, entity, time } from "../../support/people-fixture";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";

const since = { ...time("2005-01-01", ""), edtf: "2005/.." };
const FACTS = [
  figure({ value: 7, indicator: "investment-inflow" }),
  figure({ value: 90, indicator: "total", period: since }),
];
const DATA = dataset({
  articles: [article("a1", "2025-01-01", "2025-01-02"), article("a2", "2024-01-01", "2024-01-02")],
  entities: [entity("xx", "place", "Ruritania", { code: "XX" }), entity("yy", "place", "Borduria", { code: "YY" })],
  indicators: INDICATORS,
  facts: FACTS,
});

describe("investment", () => {
  it("lists totals and inflows with the ids of their facts", () => {
    const text = textOf(investmentCommand, DATA);
    expect(text).toMatch(/^from +since +total +printed in$/m);
    expect(text).toMatch(/90 US dollars/);
    expect(text).toMatch(/total\.2005\/\.\.\.a1/);
  });

  it("says if there is no investment", () => {
    expect(refusalOf(() => runCommand(investmentCommand, dataset({})))).toMatchObject({
      code: 1,
      found: "no investment",
    });
  });
});
