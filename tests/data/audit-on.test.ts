import { describe, expect, it } from "vitest";
import { auditOn } from "../../src/audit/audit-on";
import { dataset } from "../../src/dataset/dataset";
import type { Finding } from "../../src/model/finding";
import { knownOn } from "../../src/query/known-on";
import { dayBefore } from "../../src/time/day";

/** The days by which each article was published, and the day before each. */
const DAYS = dataset.articles
  .flatMap(({ published: { before } }) => (before === null ? [] : [dayBefore(before), dayBefore(dayBefore(before))]))
  .sort();

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id).sort();

describe("auditOn", () => {
  it.each(DAYS)("finds on %s only what articles known by then give", (day) => {
    const known = knownOn(dataset, day);
    const facts = new Set<string>(known.facts.map(({ id }) => id));
    const articles = new Set<string>(known.articles.map(({ id }) => id));
    for (const { id, facts: concerned } of auditOn(dataset, day)) {
      expect(concerned.filter((fact) => !facts.has(fact))).toEqual([]);
      if (concerned.length === 0) expect(articles).toContain(id.split(".").at(-1));
    }
  });

  it.each(DAYS)("finds on %s every disagreement of the whole whose facts were all known", (day) => {
    const facts = new Set<string>(knownOn(dataset, day).facts.map(({ id }) => id));
    const due = dataset.findings.filter(
      ({ verdict, facts: concerned }) => verdict === "contradiction" && concerned.every((id) => facts.has(id)),
    );
    const found = new Set(auditOn(dataset, day).flatMap((finding) => finding.facts));
    for (const { facts: concerned } of due) expect(concerned.some((id) => found.has(id))).toBe(true);
  });

  it("finds on the day of the latest article what the dataset has", () => {
    expect(idsOf(auditOn(dataset, dataset.latestArticle))).toEqual(idsOf(dataset.findings));
  });

  it("knows of the two growth rates for 2022 only once both were printed", () => {
    const isThere = (day: string) => auditOn(dataset, day).some(({ rule }) => rule === "same-key-agrees");
    expect(isThere("2023-09-30")).toBe(false);
    expect(isThere("2023-12-31")).toBe(true);
  });
});
