import { describe, expect, it } from "vitest";
import { scoreDrafts } from "../support/score-drafts";

describe("the articles, drafted as if nobody had curated them", () => {
  const { scores, questionsAFigure } = scoreDrafts();

  it.each(scores)("give no $kind that is sure and says something else than its curation", ({ otherwise, outcomes }) => {
    expect(otherwise).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === "whole").length).toBeGreaterThan(0);
  });

  it("leave at most three questions to two figures", () => {
    expect(questionsAFigure).toBeLessThanOrEqual(1.5);
  });
});
