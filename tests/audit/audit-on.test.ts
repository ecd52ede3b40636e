import { describe, expect, it } from "vitest";
import { auditOn } from "../../src/audit/audit-on";
import type { Article } from "../../src/model/article";
import type { Finding } from "../../src/model/finding";
import { dataOf, figure } from "../support/audit-fixture";
import { article } from "../support/people-fixture";

const ARTICLES: Article[] = [article("a1", "2023-03-10", "2023-04-01"), article("a2", "2023-12-01", "2024-02-01")];
const FACTS = [
  figure("total", "$1.23 billion"),
  figure("out", "$598.0 million"),
  figure("in", "$698.9 million"),
  figure("total", "$2.5 billion", { article: "a2" }),
];
const IN_TEXTS: Finding[] = ["a1", "a2"].map((id) => ({
  id: `lines-not-repeated.${id}`,
  rule: "lines-not-repeated",
  verdict: "note",
  facts: [],
  detail: "a line is repeated",
}));
const DATA = { ...dataOf({ facts: FACTS }), articles: ARTICLES, findings: IN_TEXTS };

function contradictedOn(day: string): string[] {
  return auditOn(DATA, day)
    .filter(({ verdict }) => verdict === "contradiction")
    .map(({ rule }) => rule);
}

describe("auditOn", () => {
  it("finds what the articles published by a day give", () => {
    expect(contradictedOn("2023-03-30")).toEqual([]);
    expect(contradictedOn("2023-03-31")).toEqual(["parts-make-the-total"]);
    expect(contradictedOn("2024-01-31")).toEqual(expect.arrayContaining(["parts-make-the-total", "same-key-agrees"]));
  });

  it("keeps what was found in the texts of the articles that were published", () => {
    const inTexts = (day: string) =>
      auditOn(DATA, day)
        .filter(({ rule }) => rule === "lines-not-repeated")
        .map(({ id }) => id);
    expect(inTexts("2023-03-30")).toEqual([]);
    expect(inTexts("2023-03-31")).toEqual(["lines-not-repeated.a1"]);
    expect(inTexts("2024-01-31")).toEqual(["lines-not-repeated.a1", "lines-not-repeated.a2"]);
  });

  it("gives them by id", () => {
    const ids = auditOn(DATA, "2024-01-31").map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it("refuses an impossible day", () => {
    expect(() => auditOn(DATA, "2023-02-30")).toThrow(
      new RangeError('auditOn: the day is "2023-02-30"; allowed: a day of the calendar as YYYY-MM-DD'),
    );
  });
});
