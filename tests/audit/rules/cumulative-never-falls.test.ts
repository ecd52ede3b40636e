import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/fact";
import { checksOf, figure } from "../../support/audit-fixture";

const RULE = "cumulative-never-falls";
const PUBLISHED = { a1: "2023-03-10", a2: "2024-08-01" };
const total = (article: string, words: string, changes = {}) =>
  figure("stock", words, { period: "2005/..", article, ...changes });
const verdicts = (facts: readonly Observation[], published: Record<string, string> = PUBLISHED) =>
  checksOf(RULE, { facts, published }).map(({ verdict }) => verdict);

describe("cumulativeNeverFalls", () => {
  it("passes if the later total is larger", () => {
    expect(verdicts([total("a1", "$160 billion"), total("a2", "$180 billion")])).toEqual(["pass"]);
  });

  it("finds a contradiction if it is smaller", () => {
    const facts = [total("a1", "$180 billion"), total("a2", "$161 billion")];
    expect(checksOf(RULE, { facts, published: PUBLISHED })).toEqual([
      {
        id: `${RULE}.stock.ruritania-union.2005.a1`,
        rule: RULE,
        verdict: "contradiction",
        facts: ["stock.ruritania-union.2005.a1", "stock.ruritania-union.2005.a2"],
        detail:
          "All sales of Ruritania with the Union came to “$180 billion” (The Paper, 10 March 2023) and later to " +
          "“$161 billion” (The Paper, 1 August 2024), and a running total cannot fall. Rounding cannot explain it: " +
          "the part is at least 18 billion US dollars too large.",
        sides: [
          {
            facts: ["stock.ruritania-union.2005.a1"],
            from: "stated",
            max: 180500000000,
            min: 179500000000,
            unit: "USD",
          },
          {
            facts: ["stock.ruritania-union.2005.a2"],
            from: "stated",
            max: 161500000000,
            min: 160500000000,
            unit: "USD",
          },
        ],
        gap: { min: 18_000_000_000, max: 20_000_000_000, unit: "USD" },
      },
    ]);
  });

  it("knows the boundary: figures that share a value need not have fallen", () => {
    expect(verdicts([total("a1", "$16.5 billion"), total("a2", "$16 billion")])).toEqual(["pass"]);
    expect(verdicts([total("a1", "$16.6 billion"), total("a2", "$16 billion")])).toEqual(["contradiction"]);
    expect(verdicts([total("a1", "$164 billion"), total("a2", "$160 billion")])).toEqual(["tension"]);
  });

  it.each([
    ["of an unknown start", { period: null }],
    ["of another start", { period: "1993/.." }],
    ["under another term", { wording: "direct sales" }],
  ])("finds no more than a tension with a total %s", (_, changes) => {
    expect(verdicts([total("a1", "$180 billion"), total("a2", "$1 billion", changes)])).toEqual(["tension"]);
    expect(verdicts([total("a1", "$180 billion", changes), total("a2", "$1 billion")])).toEqual(["tension"]);
  });

  it("compares only if it is certain which article came first", () => {
    const facts = [total("a1", "$180 billion"), total("a2", "$160 billion")];
    expect(verdicts(facts, { a1: "[2023-03-10..2024-08-01]", a2: "2024-08-01" })).toEqual(["untestable"]);
    expect(verdicts(facts, { a1: "[2023-03-10..2024-07-31]", a2: "2024-08-01" })).toEqual(["contradiction"]);
    expect(verdicts(facts, { a1: "[2023-03-10..]", a2: "2024-08-01" })).toEqual(["untestable"]);
    expect(verdicts(facts, { a1: "2024-08-01", a2: "2024-08-01" })).toEqual(["untestable"]);
  });

  it("goes by the time that a total gives itself, before that of its article", () => {
    const to = (year: string, words: string) => total("a1", words, { period: `2005/${year}` });
    expect(verdicts([to("2019", "$180 billion"), to("2020", "$160 billion")])).toEqual(["contradiction"]);
    expect(verdicts([to("2020", "$180 billion"), to("2019", "$160 billion")])).toEqual(["pass"]);
    expect(verdicts([to("2020", "$180 billion"), { ...to("2020", "$160 billion"), id: "stock.again" }])).toEqual([
      "untestable",
    ]);
    const onDay = (day: string, words: string) => total("a2", words, { period: day });
    expect(verdicts([to("2020", "$180 billion"), onDay("2020-12-31", "$160 billion")])).toEqual(["untestable"]);
    expect(verdicts([onDay("2020-12-30", "$180 billion"), to("2020", "$160 billion")])).toEqual(["tension"]);
    const standing = total("a2", "$160 billion", { period: "2018-12-31" });
    expect(verdicts([standing, to("2019", "$180 billion")])).toEqual(["pass"]);
  });

  it("groups later totals that all fall below one, that one first", () => {
    const facts = [total("a1", "$180 billion"), total("a2", "$16 billion"), total("a3", "$17 billion")];
    const checks = checksOf(RULE, { facts, published: { ...PUBLISHED, a3: "2025-01-01" } });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["contradiction", "pass"]);
    const late = [total("a1", "$18 billion"), total("a2", "$17 billion"), total("a3", "$1 billion")];
    const grouped = checksOf(RULE, { facts: late, published: { ...PUBLISHED, a3: "2025-01-01" } });
    expect(grouped.map((check) => check.facts)).toEqual([
      ["stock.ruritania-union.2005.a3", "stock.ruritania-union.2005.a1", "stock.ruritania-union.2005.a2"],
    ]);
  });
});
