import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import { rules } from "../../src/audit/rules";
import { dataOf, event, figure, role, statement } from "../support/audit-fixture";

const FACTS = [
  figure("total", "$1.23 billion"),
  figure("out", "$598.0 million"),
  figure("in", "$698.9 million"),
  figure("part", "40%", { period: null }),
  figure("part", "20%", { period: null, article: "a2" }),
  figure("in-change", "5%"),
  role("ann", "Head"),
  role("ann", "Director", { article: "a2" }),
  event("club-1", { period: "2023" }),
  statement("borduria", "leads", "ruritania"),
];

describe("audit", () => {
  it("gives every check by id, each id once and in the form of an id", () => {
    const ids = audit(dataOf({ facts: FACTS })).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{1,80}(?:[.-]{1,2}[a-z0-9]{1,80}){1,60}$/);
  });

  it("reports every rule, one that finds nothing to check as untestable under its own name", () => {
    const checks = audit(dataOf({ facts: [] }));
    expect(checks.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
    for (const check of checks) {
      expect(check).toMatchObject({ id: check.rule, verdict: "untestable", facts: [] });
      expect(check.detail).toMatch(/^Nothing to check: the data lacks .+\.$/);
    }
    expect(new Set(audit(dataOf({ facts: FACTS })).map(({ rule }) => rule)).size).toBe(rules.length);
  });

  it("does not depend on the order of anything, and changes nothing", () => {
    const data = dataOf({ facts: FACTS });
    const before = JSON.stringify(data);
    const reversed = Object.fromEntries(Object.entries(data).map(([name, list]) => [name, list.toReversed()]));
    expect(audit({ ...data, ...reversed })).toEqual(audit(data));
    expect(JSON.stringify(data)).toBe(before);
  });

  it("takes data without a single fact, indicator or entity", () => {
    const empty = dataOf({ facts: [], indicators: [], entities: [] });
    expect(findingsOf(audit(empty))).toEqual([]);
  });

  it("overlooks facts whose article, indicator, entity or predicate the data does not have", () => {
    const strangers = [
      { ...figure("out", "$1"), indicator: "__proto__", article: "constructor" },
      { ...figure("total", "$1"), subject: "__proto__", partner: "hasOwnProperty" },
      statement("__proto__", "toString", "constructor"),
      event("__proto__", { period: "2099", ordinal: 1 }),
    ];
    const data = { ...dataOf({ facts: JSON.parse(JSON.stringify(strangers)) }), articles: [] };
    expect(findingsOf(audit(data))).toEqual([]);
  });

  it.each([
    ["min", { min: Number.NaN }, "NaN; allowed: a finite number, or null for unbounded"],
    ["max", { max: Infinity }, "Infinity; allowed: a finite number, or null for unbounded"],
    ["value", { value: -Infinity }, "-Infinity; allowed: a finite number"],
    ["writtenScale", { writtenScale: 1.5 }, "1.5; allowed: a power of ten that numbers can hold"],
    ["writtenScale", { writtenScale: 1e9 }, "1000000000; allowed: a power of ten that numbers can hold"],
  ])("refuses a %s that it cannot compute with", (name, changes, words) => {
    const fact = figure("out", "$1", { id: "it" });
    const bad = { ...fact, quantity: { ...fact.quantity, ...changes } };
    expect(() => audit(dataOf({ facts: [bad] }))).toThrow(new RangeError(`audit: the ${name} of it is ${words}`));
  });

  it.each(["2023-02-30", "2023-13-01", "2023", "yesterday", "x".repeat(100_000)])("refuses the date %.12s", (date) => {
    const fact = event("club-1", { period: "2023" });
    const bad = { ...fact, period: { ...fact.period!, from: date } };
    const words = `audit: the date of the period of event.club-1.a1 is ${date.slice(0, 60)}; allowed: a day as YYYY-MM-DD`;
    expect(() => audit(dataOf({ facts: [bad] }))).toThrow(new RangeError(words));
    const data = dataOf({ facts: [fact] });
    const [article] = data.articles;
    const articles = [{ ...article!, published: { ...article!.published, before: date } }];
    expect(() => audit({ ...data, articles })).toThrow(/^audit: the date of the publication of a1 is /);
  });

  it("refuses an ordinal that is no whole number", () => {
    const words = "audit: the ordinal of event.club-1.a1 is 1.5; allowed: a whole number";
    expect(() => audit(dataOf({ facts: [event("club-1", { ordinal: 1.5 })] }))).toThrow(new RangeError(words));
  });
});
