import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { rules } from "../../src/audit/rules";
import type { Fact, Observation } from "../../src/model/fact";
import type { Check } from "../../src/model/finding";
import { renameIds, scaleAmounts, shiftYears, splitArticle, verdictOf } from "../support/audit-changes";
import { dataOf, event, figure, role, statement } from "../support/audit-fixture";

const ofBorduria = { partner: "borduria" };
const ofSyldavia = { partner: "syldavia", article: "a3" };
const NOW = { period: "2023", article: "a2" };

function withoutCurrency(fact: Observation): Observation {
  return { ...fact, quantity: { ...fact.quantity, stated: fact.quantity.stated.slice(1), unitFrom: "context" } };
}

/** For every rule a finding, and passes beside it; no two figures are equally far from what they are held against. */
const FACTS: readonly Fact[] = [
  figure("total", "$1.23 billion"),
  figure("out", "$598.0 million"),
  figure("in", "$698.9 million"),
  figure("total", "$3.530 billion", ofBorduria),
  figure("out", "$2.387 billion", ofBorduria),
  figure("in", "$1.143 million", ofBorduria),
  figure("total-change", "50.5%"),
  figure("out-change", "10.5%"),
  figure("in-change", "5.5%"),
  figure("total", "$7.0 billion", { period: "2022" }),
  figure("out", "$610.0 million", NOW),
  figure("out", "$900.0 million", { period: "2023-01/2023-07" }),
  figure("out", "$90.0 million", { period: "2026" }),
  withoutCurrency(figure("out", "$70.0 million", { period: "2021", article: "a3" })),
  figure("in", "$10.6 billion", ofSyldavia),
  figure("in-change", "+36.7%", ofSyldavia),
  figure("in", "$6.3 billion", { ...ofSyldavia, period: "2023-01/2023-07" }),
  figure("in-change", "5.8%", { ...ofSyldavia, period: "2023-01/2023-07" }),
  figure("in", "$5.0 billion", { ...ofSyldavia, period: "2022" }),
  figure("in", "$4.0 million", { ...ofSyldavia, period: "2020" }),
  figure("in", "€3.0 billion", { ...ofSyldavia, period: "2019" }),
  figure("total", "$2.1 million", { ...ofSyldavia, partner: "duchy" }),
  figure("in", "$1.1 million", { ...ofSyldavia, partner: "duchy" }),
  figure("out", "$1.2 million", { ...ofSyldavia, partner: "duchy", period: "2022" }),
  figure("part", "40 percent", { period: null }),
  figure("part", "approximately one-third", { period: null, article: "a2" }),
  figure("stock", "$900 million", { period: "2005/..", article: "a2" }),
  figure("stock", "$100.5 million", { period: "2005/..", article: "a3", wording: "all" }),
  figure("items", "2", { period: null, subject: "club" }),
  statement("club", "lists", "ann"),
  statement("club", "lists", "bob"),
  statement("club", "lists", "union"),
  statement("borduria", "leads", "ruritania"),
  statement("syldavia", "leads", "ruritania"),
  role("ann", "Head", { period: "2019/2022" }),
  role("bob", "Chief", { period: "2021/.." }),
  role("bob", "Director", { article: "a2" }),
  event("club-1", { ordinal: 20, period: "2022-06" }),
  event("club-2", { place: "borduria", article: "a2" }),
  event("club-2", { place: "syldavia", article: "a3" }),
  event("club-2", { ordinal: 19, period: "2023-06" }),
  event("founding", { form: "founding", period: "2012" }),
  event("jubilee", { form: "anniversary", ordinal: 30, period: "2022" }),
];
const PUBLISHED = { a1: "2025-01-15", a2: "2024-05-01", a3: "2024-06-01" };
const DATA = dataOf({ facts: FACTS, published: PUBLISHED });
const CHECKS = audit(DATA);
const AMOUNTS = new Set(["USD"]);

describe("audit of changed data", () => {
  it("starts from findings of every rule that reads facts alone", () => {
    const found = CHECKS.filter(({ verdict }) => !["pass", "untestable"].includes(verdict));
    const heard = new Set(found.map(({ rule }) => rule));
    const silent = rules.filter(({ id, readsTexts }) => !readsTexts && !heard.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each([3, -3, 6])(
    "keeps its verdicts when every amount is scaled by 10^%i, and scales gaps and repairs",
    (power) => {
      // Bounds of gaps are rounded at six decimals, so only their leading digits can be the same.
      const scaled = (bound: number | null, by: number) => bound && Number(Number(`${bound}e${by}`).toPrecision(9));
      const sayScaled = (check: Check, by: number) => {
        const { gap, repair } = check;
        const factor = gap && AMOUNTS.has(gap.unit) ? by : 0;
        return verdictOf({
          ...check,
          ...(gap && { gap: { ...gap, min: scaled(gap.min, factor), max: scaled(gap.max, factor) } }),
          ...(repair && { repair: { ...repair, value: Number(`${repair.value}e${by}`) } }),
        });
      };
      const changed = audit(scaleAmounts(DATA, power));
      expect(changed.map((check) => sayScaled(check, 0))).toEqual(CHECKS.map((check) => sayScaled(check, power)));
    },
  );

  it.each([1, -1, 40])("keeps its verdicts, gaps and repairs when every period is %i years later", (years) => {
    const shifted = audit(shiftYears(DATA, years));
    expect(shifted.map((check) => verdictOf(check))).toEqual(CHECKS.map((check) => verdictOf(check)));
  });

  it("keeps its verdicts, gaps and repairs when every id is another, in another order", () => {
    const { data, rename } = renameIds(DATA);
    const checks = audit(data).map((check) => verdictOf(check));
    expect(checks.sort()).toEqual(CHECKS.map((check) => verdictOf(check, rename)).sort());
  });

  it("keeps the verdicts on figures when an article is split between its partners", () => {
    const split = audit(splitArticle(DATA, "a1", (fact) => fact.kind === "observation" && fact.partner === "borduria"));
    const ofFigures = ({ rule }: { readonly rule: string }) => rule !== "currency-is-named";
    expect(split.filter(ofFigures).map((check) => verdictOf(check))).toEqual(
      CHECKS.filter(ofFigures).map((check) => verdictOf(check)),
    );
  });

  it.each([
    [
      "a total from its parts: a sum across articles",
      "parts-make-the-total",
      (fact: Fact) => fact.id.startsWith("total."),
      "tension",
    ],
    [
      "a growth from its parts'",
      "total-growth-between-parts",
      (fact: Fact) => fact.id.startsWith("total-"),
      "untestable",
    ],
    [
      "a growth from its level",
      "implied-bases-make-the-total",
      (fact: Fact) => fact.id.startsWith("in-ch"),
      "untestable",
    ],
    ["two claims", "exclusive-holds-once", (fact: Fact) => fact.id.startsWith("leads.s"), "tension"],
    ["a count from what it counts", "named-within-count", (fact: Fact) => fact.id.startsWith("items"), "tension"],
    [
      "a growth from its levels, which any article may give",
      "growth-fits-levels",
      (fact: Fact) => fact.id.startsWith("total-"),
      "contradiction",
    ],
  ])("gives less when a split parts %s", (_, rule, isMoved, verdict) => {
    const worst = (checks: readonly Check[]) => {
      const found = new Set(checks.filter((check) => check.rule === rule).map((check) => check.verdict));
      return ["contradiction", "tension", "untestable"].find((verdict) => found.has(verdict as Check["verdict"]));
    };
    expect(worst(CHECKS)).toBe("contradiction");
    expect(worst(audit(splitArticle(DATA, "a1", isMoved)))).toBe(verdict);
  });
});
