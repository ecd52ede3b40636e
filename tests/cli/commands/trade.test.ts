import { describe, expect, it } from "vitest";
import { tradeCommand } from "../../../src/cli/commands/trade";
import { figure, INDICATORS, YEAR_2023 } from "../../support/figures-fixture";
import { article, dataset, entity } from "../../support/people-fixture";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";

const FACTS = [
  figure({ value: 40 }),
  figure({ value: 50, period: YEAR_2023 }),
  figure({ value: 30, period: YEAR_2023, indicator: "exports" }),
  figure({ value: 20, period: YEAR_2023, indicator: "imports" }),
];
const DATA = dataset({
  articles: [article("a1", "2025-01-01", "2025-01-02"), article("a2", "2024-01-01", "2024-01-02")],
  entities: [entity("xx", "place", "Ruritania", { code: "XX" }), entity("yy", "place", "Borduria", { code: "YY" })],
  indicators: INDICATORS,
  facts: FACTS,
});

describe("trade", () => {
  it("gives flows, balance and growth of each year, each with the ids of its facts", () => {
    const text = textOf(tradeCommand, DATA);
    expect(text).toMatch(/Ruritania.*Borduria/);
    expect(text).toMatch(/turnover +40 US dollars +trade-turnover\.2022\.a1/);
    expect(text).toMatch(/balance +10 US dollars, computed/);
    expect(text).toMatch(/growth of turnover +25\.0 per cent, computed/);
  });

  it("takes a partner, and says if there is no trade", () => {
    expect(runCommand(tradeCommand, DATA, [], { partner: "YY" })).toMatchObject({ code: 0 });
    expect(refusalOf(() => runCommand(tradeCommand, dataset({})))).toMatchObject({ code: 1, found: "no trade" });
  });
});
