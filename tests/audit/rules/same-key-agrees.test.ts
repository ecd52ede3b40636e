import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/model/fact";
import { checksOf, figure, verdictsOf } from "../../support/audit-fixture";

const RULE = "same-key-agrees";
const figures = (...words: readonly string[]) =>
  words.map((stated, index) => figure("out", stated, { article: `a${index + 1}` }));
const id = (article: number) => `out.ruritania-union.2023.a${article}`;

describe("sameKeyAgrees", () => {
  it("passes if the figures of two articles share a value", () => {
    expect(checksOf(RULE, { facts: figures("over $40 billion", "$40 billion") })).toEqual([
      {
        id: `${RULE}.${id(1)}`,
        rule: RULE,
        verdict: "pass",
        facts: [id(1), id(2)],
        detail:
          "For sales of Ruritania with the Union in 2023, “over $40 billion” (The Paper, 15 January 2025) and “$40 " +
          "billion” (The Paper, 15 January 2025) can all be true.",
      },
    ]);
  });

  it("finds a contradiction if they share none in either reading", () => {
    const [check] = checksOf(RULE, { facts: figures("approximately $39 billion", "$27.6 billion") });
    expect(check).toMatchObject({
      verdict: "contradiction",
      gap: { min: 10_350_000_000, max: 12_450_000_000, unit: "USD" },
      detail:
        "For sales of Ruritania with the Union in 2023, “approximately $39 billion” (The Paper, 15 January 2025) " +
        "does not agree with “$27.6 billion” (The Paper, 15 January 2025). Rounding cannot explain it: they are at " +
        "least 10.35 billion US dollars apart.",
    });
  });

  it("knows the boundary: 1.25 ends where 1.26 begins", () => {
    expect(verdictsOf(RULE, ...figures("$1.25 billion", "$1.26 billion"))).toEqual(["contradiction"]);
    expect(verdictsOf(RULE, ...figures("$1.25 billion", "$1.255 billion"))).toEqual(["pass"]);
    expect(verdictsOf(RULE, ...figures("$1.25 billion", "$1.3 billion"))).toEqual(["pass"]);
  });

  it("finds a tension if a round figure would fit, or the articles go by different terms", () => {
    expect(verdictsOf(RULE, ...figures("$40 billion", "$41.2 billion"))).toEqual(["tension"]);
    const [one, other] = figures("$1.0 billion", "$9.0 billion");
    expect(verdictsOf(RULE, one!, { ...other!, wording: "sales of services" })).toEqual(["tension"]);
    expect(checksOf(RULE, { facts: [one!, { ...other!, wording: "services" }] })[0]?.detail).toMatch(
      /As written, they are at least 7\.9 billion US dollars apart, but the articles go by different terms\.$/m,
    );
  });

  it("puts the figure that most others disagree with first, and keeps the id of the first", () => {
    const [check] = checksOf(RULE, {
      facts: figures("$30.0 billion", "$40.0 billion", "$30.0 billion", "$30.01 billion"),
    });
    expect(check?.id).toBe(`${RULE}.${id(1)}`);
    expect(check?.facts).toEqual([id(2), id(1), id(3), id(4)]);
    expect(check?.detail).toContain("“$40.0 billion” (The Paper, 15 January 2025) does not agree with");
  });

  it("names the one speaker of all figures, and the one voice among several", () => {
    const said = { saidBy: "ann", voice: "indirect" } as const;
    const [one, two, three] = figures("$1.0 billion", "$9.0 billion", "$5.0 billion");
    const published = { a1: "2023-05", a2: "2022-03", a3: "2024-01-02" };
    const detail = (...facts: readonly Fact[]) => checksOf(RULE, { facts, published })[0]?.detail;
    expect(detail({ ...one!, ...said }, { ...two!, ...said })).toMatch(
      /^Ann Lee gave two figures for sales of Ruritania with the Union in 2023: “\$9\.0 billion” \(The Paper, March 2022\) and “\$1\.0 billion” \(The Paper, May 2023\)\./,
    );
    expect(detail({ ...one!, ...said }, { ...two!, ...said }, three!)).toContain(
      " Ann Lee gave both “$1.0 billion” and “$9.0 billion”.",
    );
  });

  it("takes a later amount of the same speaker or publisher for a revision, if it is near enough", () => {
    const published = { a1: "2023-05", a2: "2024-05" };
    const verdicts = (later: string, changes = {}) =>
      checksOf(RULE, {
        facts: [figure("out", "$100.0 billion"), figure("out", later, { article: "a2", ...changes })],
        published,
      });
    expect(verdicts("$105.1 billion")[0]?.verdict).toBe("tension");
    expect(verdicts("$105.1 billion")[0]?.detail).toMatch(
      /, but the later figure may be a revision of the earlier one\.$/,
    );
    // From 100.05 to 105.05 is 5 billion, less than a twentieth of 100.05; to 105.15 it is more.
    expect(verdicts("$105.2 billion")[0]?.verdict).toBe("contradiction");
    expect(verdicts("$95.4 billion")[0]?.verdict).toBe("tension");
    const shares = [figure("out-change", "10.0%"), figure("out-change", "10.3%", { article: "a2" })];
    expect(checksOf(RULE, { facts: shares, published })[0]?.verdict).toBe("contradiction");
    const together = [figure("out", "$100.0 billion"), figure("out", "$105.1 billion", { article: "a2" })];
    expect(verdictsOf(RULE, ...together)).toEqual(["contradiction"]);
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
      ", nor do “under $14.8 billion” (The Paper, 15 January 2025) and “over $15.2 billion” (The Paper, 15 January 2025) " +
        "agree with all of these. Rounding cannot explain it: the farthest two are at least 5.9 billion US dollars apart.",
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
    expect(check?.detail.match(/\(The Paper/g)).toHaveLength(13);
    expect(check?.detail).toContain(
      " and 3 more. Rounding cannot explain it: the farthest two are at least 0.9 billion US dollars apart.",
    );
  });
});
