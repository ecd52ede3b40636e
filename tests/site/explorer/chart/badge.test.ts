import { describe, expect, it } from "vitest";
import { drawBadge, drawDifference } from "../../../../src/site/explorer/chart/badge";
import { figure } from "../../../support/figures-fixture";
import { contradiction, pageWith } from "../small-page";

const SIDES = [figure({ value: 40 }), figure({ value: 80, article: "a2" })];
const FINDING = contradiction(SIDES, { verdict: "tension" });

describe("drawDifference", () => {
  it("is one link to the finding, named by its verdict and by what differs, with the words below the badge", () => {
    const drawn = drawDifference(pageWith(SIDES, { findings: [FINDING] }), FINDING, 5, 100).text;
    expect(drawn).toMatch(/^<a href="#f1" aria-label="tension: sources differ\. Open the finding">/);
    expect(drawn).toContain('<g transform="translate(5 100)">');
    expect(drawn).toMatch(/<text class="differ" x="5" y="120">sources differ<\/text><\/a>$/);
  });
});

describe("drawBadge", () => {
  it("has a ring to touch that is apart from the one that is seen", () => {
    expect(drawBadge(1, 2).text).toMatch(/<circle class="touch"\/><circle class="badge" r="10"\/>/);
  });
});
