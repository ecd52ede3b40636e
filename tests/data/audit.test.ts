import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import { rules } from "../../src/audit/rules";
import { dataset as everyArticle } from "../../src/dataset/dataset";
import type { Check } from "../../src/model/finding";
import { findingSchema } from "../../src/schema/dataset";
import { renameIds, scaleAmounts, shiftYears, splitArticle, verdictOf } from "../support/audit-changes";
import { fiveArticles as dataset, fiveTexts } from "../support/five-articles";
import { realSeeds } from "../support/real";

const texts = fiveTexts();
const checks = audit(dataset, texts);
const findings = findingsOf(checks);
const withVerdict = (verdict: string) => checks.filter((check) => check.verdict === verdict).map(({ id }) => id);
const byId = (id: string) => findings.find((finding) => finding.id === id);

describe("audit of the five articles", () => {
  it("finds four contradictions", () => {
    expect(withVerdict("contradiction")).toEqual([
      "growth-fits-levels.imports-growth.kz-eu.2024.a003",
      "parts-make-the-total.trade-turnover.kz-fr.2024-01--2024-07.a004",
      "parts-make-the-total.trade-turnover.kz-pl.2023.a004",
      "same-key-agrees.trade-turnover-growth.kz-eu.2022.a000",
    ]);
  });

  it("finds that imports of 10.6 after 10.4 billion did not grow by 36.7 %", () => {
    // 10.55 / 10.45 = 1.00957, 10.65 / 10.35 = 1.02899; 36.65 − 2.89855 = 33.75145.
    expect(byId("growth-fits-levels.imports-growth.kz-eu.2024.a003")).toMatchObject({
      facts: ["imports-growth.kz-eu.2024.a003", "imports.kz-eu.2024.a003", "imports.kz-eu.2023.a004"],
      gap: { min: 33.751449, max: 35.793063, unit: "percent" },
    });
  });

  it("finds that the parts of the trade with France do not make its total, and the only repair", () => {
    // 2,386.5 + 1.1425 = 2,387.6425 and 2,387.5 + 1.1435 = 2,388.6435 against 3,529.5 to 3,530.5 million.
    expect(byId("parts-make-the-total.trade-turnover.kz-fr.2024-01--2024-07.a004")).toMatchObject({
      gap: { min: 1_140_856_500, max: 1_142_857_500, unit: "USD" },
      repair: { fact: "imports.kz-fr.2024-01--2024-07.a004", power: 3, value: 1_143_000_000 },
    });
    expect(findings.filter(({ repair }) => repair !== undefined)).toHaveLength(1);
  });

  it("finds that the parts of the trade with Poland are more than its total", () => {
    // 597.95 + 698.85 = 1,296.8 and 598.05 + 698.95 = 1,297.0 against 1,225 to 1,235 million.
    expect(byId("parts-make-the-total.trade-turnover.kz-pl.2023.a004")).toMatchObject({
      facts: ["trade-turnover.kz-pl.2023.a004", "exports.kz-pl.2023.a004", "imports.kz-pl.2023.a004"],
      gap: { min: 61_800_000, max: 72_000_000, unit: "USD" },
      detail:
        "DKnews.kz (between August 2024 and February 2025) gives “$1.23 billion” for trade turnover between " +
        "Kazakhstan and Poland in 2023. But exports of “$598.0 million” and imports of “$698.9 million” make 1,296.8 " +
        "to 1,297.0 million US dollars. Rounding cannot explain it: they are at least 61.8 million US dollars " +
        "apart.",
    });
  });

  it("finds that the growth of imports in 2024 leaves 133 to 146 % for the five months that a004 does not have", () => {
    expect(byId("growth-of-rest.imports-growth.kz-eu.2024.a003")?.sides?.at(-1)).toMatchObject({
      from: "growth",
      min: 132.921135,
      max: 145.602558,
      unit: "percent",
    });
  });

  it("says of the growth of imports in 2024 that it fits neither turnover nor exports", () => {
    expect(byId("growth-fits-levels.imports-growth.kz-eu.2024.a003")?.detail).toMatch(
      /It fits the growth of trade turnover \(17\.37 to 17\.90 per cent\) or exports \(20\.79 to 25\.09 per cent\) no better\.$/,
    );
  });

  it("names no article by its id in a finding, and who said what", () => {
    for (const { detail } of findings) expect(detail).not.toMatch(/\ba\d{3}\b/);
    expect(byId("same-key-agrees.trade-turnover-growth.kz-eu.2022.a000")?.detail).toMatch(
      /^Roman Vassilenko gave two figures /,
    );
  });

  it("finds two growth rates for 2022", () => {
    expect(byId("same-key-agrees.trade-turnover-growth.kz-eu.2022.a000")).toMatchObject({
      facts: ["trade-turnover-growth.kz-eu.2022.a000", "trade-turnover-growth.kz-eu.2022.a001"],
      gap: { min: 10.35, max: 12.45, unit: "percent" },
    });
  });

  it("finds tensions: a growth that leaves an unlikely rest, a jump of scale, shares of 40 % beside a third and about 30 %", () => {
    expect(withVerdict("tension")).toEqual([
      "growth-of-rest.imports-growth.kz-eu.2024.a003",
      "scale-fits-neighbours.imports.kz-fr.2024-01--2024-07.a004",
      "undated-figures-agree.investment-share.kz-eu.undated.a002",
      "undated-figures-agree.trade-share.kz-eu.undated.a001",
    ]);
    expect(byId("undated-figures-agree.investment-share.kz-eu.undated.a002")?.facts).toEqual([
      "investment-share.kz-eu.undated.a002",
      "investment-share.kz-eu.undated.a003",
    ]);
    expect(byId("undated-figures-agree.trade-share.kz-eu.undated.a001")?.facts).toEqual([
      "trade-share.kz-eu.undated.a002",
      "trade-share.kz-eu.undated.a001",
      "trade-share.kz-eu.undated.a003",
    ]);
  });

  it("notes labels, wordings, a repeated title, a lost quotation mark and amounts without a currency", () => {
    expect(withVerdict("note")).toEqual([
      "currency-is-named.a003",
      "lines-not-repeated.a002",
      "one-label-a-post.role.michal-labenda.head-of-mission.a004",
      "one-label-a-post.role.sylvain-guiaugue.head-of-mission.a004",
      "one-wording-an-indicator.agreement-areas.epca.undated.a000",
      "one-wording-an-indicator.investment-cumulative.kz-eu.from-2005.a004",
      "one-wording-an-indicator.investment-inflow.kz-eu.2022-01--2022-09.a001",
      "one-wording-an-indicator.investment-share.kz-eu.undated.a002",
      "quotation-marks-balance.a003",
    ]);
  });

  it("cannot test what the articles give no material for", () => {
    expect(withVerdict("untestable").filter((id) => /^(?:anniversaries|one-holder|ordinals)/.test(id))).toEqual([
      "anniversaries-fit.event.kz-eu-anniversary-a001.a001",
      "one-holder-a-post",
      "ordinals-grow.event.bec-38.a000",
      "ordinals-grow.event.eu-kazakhstan-cooperation-council-19.a002",
    ]);
    expect(new Set(checks.map(({ rule }) => rule)).size).toBe(rules.length);
  });

  it.each([
    ["same-key-agrees.trade-turnover.kz-eu.2022.a000", "over 40 and 40 billion in 2022"],
    ["growth-fits-levels.trade-turnover-growth.kz-eu.2024-01--2024-07.a004", "27.9 after 23.4 billion, up 19.2 %"],
    ["implied-bases-make-the-total.exports-growth.kz-eu.2024-01--2024-07.a004", "the same, added up from its parts"],
    ["total-growth-between-parts.trade-turnover-growth.kz-eu.2024-01--2024-07.a004", "19.2 5.8 to 23.8 %"],
    ["part-within-whole.trade-turnover.kz-eu.2023.a004", "France and Poland within the European Union"],
    [
      "part-within-period.investment-inflow.kz-eu.2022-01--2022-09.a001",
      "over 8 billion in nine months, 12.5 in the year",
    ],
    ["cumulative-never-falls.investment-cumulative.kz-eu.undated.a001", "160, later 180 billion"],
    ["flow-within-cumulative.investment-inflow.kz-eu.2022.a000", "12.5 of 160 billion"],
    ["exclusive-holds-once.main-trade-partner-of.eu.kz.a001", "the European Union, in four articles"],
    ["named-within-count.agreement-areas.epca.undated.a000", "13 areas named of 29"],
    ["parts-make-the-total.trade-turnover.kz-fr.2023.a004", "3 and 1.2 make 4.2 billion"],
  ])("passes %s: %s", (id) => {
    expect(withVerdict("pass")).toContain(id);
  });

  it("finds the same facts at odds without the texts", () => {
    const textual = new Set(["lines-not-repeated", "quotation-marks-balance"]);
    expect(findingsOf(audit(dataset))).toEqual(findings.filter(({ rule }) => !textual.has(rule)));
  });

  it("is what the data has as findings, but for comments by hand", () => {
    const all = findingsOf(audit(everyArticle, new Map(realSeeds().articles.map(({ id, text }) => [id, text]))));
    expect(everyArticle.findings.map(({ comment: _, ...finding }) => finding)).toEqual(all);
  });

  it("gives findings that the schema takes", () => {
    for (const finding of findings) expect(findingSchema.safeParse(finding)).toMatchObject({ success: true });
  });
});

describe("audit of the five articles changed", () => {
  const known = audit(dataset).map((check) => verdictOf(check));

  it("keeps its verdicts when periods move and ids change", () => {
    expect(audit(shiftYears(dataset, 1)).map((check) => verdictOf(check))).toEqual(known);
    const { data, rename } = renameIds(dataset);
    const renamed = audit(dataset).map((check) => verdictOf(check, rename));
    expect(
      audit(data)
        .map((check) => verdictOf(check))
        .sort(),
    ).toEqual(renamed.sort());
  });

  it("keeps every verdict when amounts are scaled", () => {
    const verdicts = (found: readonly Check[]) => found.map(({ id, verdict }) => [id, verdict]);
    expect(verdicts(audit(scaleAmounts(dataset, 3)))).toEqual(verdicts(audit(dataset)));
    expect(verdicts(audit(scaleAmounts(dataset, -6)))).toEqual(verdicts(audit(dataset)));
  });

  it("finds the same figures at odds when the article with most of them is split between countries", () => {
    const split = splitArticle(dataset, "a004", (fact) => fact.kind === "observation" && fact.partner !== "eu");
    const odds = (found: readonly Check[]) =>
      found
        .filter(({ verdict }) => verdict === "contradiction" || verdict === "tension")
        .map((check) => verdictOf(check));
    expect(odds(audit(split))).toEqual(odds(checks));
  });
});
