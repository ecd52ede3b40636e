import { describe, expect, it } from "vitest";
import { describeAgreement, describeDisagreement } from "../../../src/audit/figures/describe-disagreement";
import { disagreementIn } from "../../../src/audit/figures/disagreement";
import { indexInput } from "../../../src/audit/index-input";
import type { Observation } from "../../../src/model/fact";
import { dataOf, figure } from "../../support/audit-fixture";

const PUBLISHED = { a1: "2025-01-15", a2: "2024-01-15", a3: "2023-01-15" };
const ABOUT = "purchases of Ruritania with the Union in 2023";
const indexOf = (facts: readonly Observation[]) => indexInput(dataOf({ facts, published: PUBLISHED }), undefined);
const disagreement = (...facts: Observation[]) => {
  const index = indexOf(facts);
  return describeDisagreement(disagreementIn(index.figures)!, index);
};
const inArticle = (article: string, words: string, changes: Partial<Omit<Observation, "period">> = {}) =>
  figure("in", words, { article, ...changes });

describe("describeAgreement", () => {
  it("quotes every figure with its source", () => {
    const index = indexOf([inArticle("a1", "$1.5 billion"), inArticle("a2", "$1.52 billion")]);
    const [first, ...others] = index.figures;
    expect(describeAgreement([first!, ...others], index)).toBe(
      `For ${ABOUT}, “$1.5 billion” (The Paper, 15 January 2025) and “$1.52 billion” (The Paper, 15 January 2024) can all be true.`,
    );
  });

  it("quotes twelve at most, and counts the rest", () => {
    const facts = Array.from({ length: 14 }, (_, index) => inArticle(`b${index}`, "$1.5 billion"));
    const index = indexInput(dataOf({ facts }), undefined);
    const [first, ...others] = index.figures;
    const told = describeAgreement([first!, ...others], index);
    expect(told.match(/“/g)).toHaveLength(12);
    expect(told).toContain(" and 2 more can all be true.");
  });
});

describe("describeDisagreement", () => {
  it("holds one figure against those that it does not agree with, in the order of publication", () => {
    expect(
      disagreement(inArticle("a1", "$9.0 billion"), inArticle("a2", "$1.5 billion"), inArticle("a3", "$1.52 billion")),
    ).toBe(
      `For ${ABOUT}, “$9.0 billion” (The Paper, 15 January 2025) does not agree with “$1.52 billion” (The Paper, 15 January 2023) and “$1.5 billion” (The Paper, 15 January 2024).`,
    );
  });

  it("says that one person gave all of them", () => {
    const said = { saidBy: "ann", voice: "indirect" } as const;
    expect(disagreement(inArticle("a1", "$9.0 billion", said), inArticle("a2", "$1.5 billion", said))).toBe(
      `Ann Lee gave two figures for ${ABOUT}: “$1.5 billion” (The Paper, 15 January 2024) and “$9.0 billion” (The Paper, 15 January 2025).`,
    );
  });

  it("says that one person gave two of them", () => {
    const said = { saidBy: "ann", voice: "indirect" } as const;
    const told = disagreement(
      inArticle("a1", "$9.0 billion", said),
      inArticle("a2", "$1.5 billion", said),
      inArticle("a3", "$1.52 billion"),
    );
    expect(told).toMatch(/ Ann Lee gave both “\$9\.0 billion” and “\$1\.5 billion”\.$/);
  });
});
