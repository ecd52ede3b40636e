import { describe, expect, it } from "vitest";
import { titleFact, titleGrowth, titleIndicator, titleMeasure, titlePeriod } from "../../src/wording/title-fact";
import { figure, INDICATORS, YEAR_2022 } from "../support/figures-fixture";
import { dataset, entity, passage, role, statement } from "../support/people-fixture";

const DATA = dataset({
  entities: [
    entity("xx", "place", "Ruritania"),
    entity("yy", "place", "Borduria"),
    entity("ann", "person", "Ann Lee"),
    entity("talks", "event", "The talks"),
    entity("trade", "topic", "trade"),
  ],
  indicators: [
    ...INDICATORS,
    { id: "share", title: "The partner's share, of all trade", unit: "percent", type: "share", words: [] },
  ],
  predicates: [
    { id: "leads", title: "leads the partner in", exclusive: false, partner: true, once: false, ranking: false },
  ],
});

describe("titleIndicator", () => {
  it("ends before the first comma, with an apostrophe as it is printed", () => {
    expect(titleIndicator(DATA, "share")).toBe("The partner’s share");
  });
});

describe("titleGrowth", () => {
  it("names what grows", () => {
    expect(titleGrowth(DATA, "imports-change")).toBe("Growth of imports");
    expect(titleGrowth(DATA, "imports")).toBe("Imports");
  });
});

describe("titleMeasure", () => {
  it("fills in the partner", () => {
    expect(titleMeasure(DATA, figure({ value: 1, indicator: "share" }))).toBe("Borduria’s share");
    expect(titleMeasure(DATA, figure({ value: 1, indicator: "imports" }))).toBe("Imports");
  });
});

describe("titlePeriod", () => {
  it("holds without a period as of the article", () => {
    expect([titlePeriod(YEAR_2022), titlePeriod(null)]).toEqual(["in 2022", "as of the article"]);
  });
});

describe("titleFact", () => {
  it.each([
    [figure({ value: 1 }), "Turnover, Ruritania\u00a0– Borduria, in 2022"],
    [figure({ value: 1, indicator: "share" }), "Borduria’s share, Ruritania, in 2022"],
    [role("ann", "minister", "xx"), "Ann Lee: minister"],
    [passage("talks", { period: YEAR_2022 }), "The talks, in 2022"],
    [passage("talks"), "The talks"],
    [
      statement("xx", "leads", "trade", { partner: "yy", scope: "xx" }),
      "Ruritania leads Borduria in trade (Ruritania)",
    ],
    [statement("xx", "leads", "trade"), "Ruritania leads the partner in trade"],
  ])("of %#", (fact, title) => {
    expect(titleFact(DATA, fact)).toBe(title);
  });
});
