import { describe, expect, it } from "vitest";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "same-key-agrees";
const figures = (...words: readonly string[]) =>
  words.map((stated, index) => figure("out", stated, { article: `a${index + 1}` }));
const id = (article: number) => `out.ruritania-union.2023.a${article}`;

describe("sameKeyAgrees", () => {
  it("passes where the figures of two articles share a value", () => {
    expect(checksOf(RULE, { facts: figures("over $40 billion", "$40 billion") })).toEqual([
      {
        id: `${RULE}.${id(1)}`,
        rule: RULE,
        verdict: "pass",
        facts: [id(1), id(2)],
        detail:
          "Ruritania with the Union, in 2023: for sales, “over $40 billion” (a1: at least 40 billion US dollars) and " +
          "“$40 billion” (a2: 39.5 to 40.5 billion US dollars) can all be true.",
      },
    ]);
  });

  it("finds a contradiction where they share none in either reading", () => {
    const [check] = checksOf(RULE, { facts: figures("approximately $39 billion", "$27.6 billion") });
    expect(check).toMatchObject({
      verdict: "contradiction",
      gap: { min: 10_350_000_000, max: 12_450_000_000, unit: "USD" },
      detail:
        "Ruritania with the Union, in 2023: for sales, “approximately $39 billion” (a1: 38 to 40 billion US " +
        "dollars) does not agree with “$27.6 billion” (a2: 27.55 to 27.65 billion US dollars): " +
        "at least 10.35 billion US dollars apart.",
    });
  });

  it("knows the boundary: 1.25 ends where 1.26 begins", () => {
    expect(verdictsOf(RULE, ...figures("$1.25 billion", "$1.26 billion"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, ...figures("$1.25 billion", "$1.255 billion"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, ...figures("$1.25 billion", "$1.3 billion"))).toEqual(["pass"]);
  });

  it("finds a tension where a round figure would fit, or the articles go by different terms", () => {
    expect(verdictsOf(RULE, ...figures("$40 billion", "$41.2 billion"))).toEqual(["tension"]);
    const [one, other] = figures("$1.0 billion", "$9.0 billion");
    expect(verdictsOf(RULE, one!, { ...other!, wording: "sales of services" })).toEqual(["tension"]);
    expect(checksOf(RULE, { facts: [one!, { ...other!, wording: "services" }] })[0]?.detail).toMatch(
      /apart as written, but the articles go by different terms\.$/,
    );
  });

  it("puts the figure that most others disagree with first, and keeps the id of the first", () => {
    const [check] = checksOf(RULE, {
      facts: figures("$30.0 billion", "$40.0 billion", "$30.0 billion", "$30.01 billion"),
    });
    expect(check?.id).toBe(`${RULE}.${id(1)}`);
    expect(check?.facts).toEqual([id(2), id(1), id(3), id(4)]);
    expect(check?.detail).toContain("“$40.0 billion” (a2: 39.95 to 40.05 billion US dollars) does not agree with");
  });

  it("leaves out a figure that all others agree with", () => {
    const [check] = checksOf(RULE, { facts: figures("over $9 billion", "$10 billion", "$20.5 billion") });
    expect(check?.facts).toEqual([id(2), id(3)]);
  });

  it("names apart those that disagree among themselves alone", () => {
    const [check] = checksOf(RULE, {
      facts: figures(
        "$15 billion",
        "$12.1 billion",
        "$12.1 billion",
        "$18.1 billion",
        "$18.1 billion",
        "under $14.8 billion",
        "over $15.2 billion",
      ),
    });
    expect(check?.facts).toEqual([1, 2, 3, 4, 5, 6, 7].map(id));
    expect(check?.detail).toContain(
      ", nor do “under $14.8 billion” (a6: less than 14.8 billion US dollars) and “over $15.2 billion” " +
        "(a7: at least 15.2 billion US dollars) agree with all of these: the farthest two are at least 5.9 billion US dollars apart.",
    );
  });

  it("finds the contradiction among same terms that hides behind a tension of others", () => {
    const [a, b, c] = figures("$1.0 billion", "$2.0 billion", "$9.0 billion");
    expect(verdictsOf(RULE, a!, b!, { ...c!, wording: "other" })).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, a!, { ...b!, wording: "more" }, { ...c!, wording: "other" })).toEqual(["tension"]);
  });

  it.each([
    ["another period", { period: "2022" }],
    ["another partner", { partner: "borduria" }],
    ["another currency", { quantity: figure("out", "€9.0 billion").quantity }],
    ["a target", { status: "target" as const }],
    ["an open period", { period: "2023/.." }],
    ["one unknown day", { period: "[2023-01-01..2023-12-31]" }],
  ])("does not compare with a figure of %s", (_, changes) => {
    const other = figure("out", "$9.0 billion", { article: "a2", ...changes });
    const checks = checksOf(RULE, { facts: [figure("out", "$1.0 billion"), other] });
    expect(checks).toEqual([
      {
        id: RULE,
        rule: RULE,
        verdict: "untestable",
        facts: [],
        detail: "Nothing to check: the data lacks two figures for the same indicator, parties and period.",
      },
    ]);
  });

  it("quotes no more than a dozen figures of many", () => {
    const many = Array.from({ length: 15 }, (_, index) => figure("out", "$2.0 billion", { article: `a${index + 10}` }));
    const [check] = checksOf(RULE, { facts: [figure("out", "$1.0 billion"), ...many] });
    expect(check?.facts).toHaveLength(16);
    expect(check?.detail.match(/\(a\d+:/g)).toHaveLength(13);
    expect(check?.detail).toContain(" and 3 more: the farthest two are at least 0.9 billion US dollars apart.");
  });
});
