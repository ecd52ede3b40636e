import { describe, expect, it } from "vitest";
import { shareQuoted } from "../../../src/pipeline/check/share-quoted";
import { dataOf, figure } from "../../support/audit-fixture";

const quote = (start: number, end: number) => ({ exact: "x".repeat(end - start), start, end });
const fact = (article: string, start: number, end: number) => ({
  ...figure("out", "$1", { article }),
  quote: quote(start, end),
  sentence: quote(start, end),
});
const share = (...facts: ReturnType<typeof fact>[]) => {
  const [article] = dataOf({ facts, body: [100, 200] }).articles;
  return article && shareQuoted(article, facts);
};

describe("shareQuoted", () => {
  it("counts what several facts quote once", () => {
    expect(share(fact("a1", 110, 130), fact("a1", 120, 140), fact("a1", 115, 125))).toBe(0.3);
  });

  it("counts contexts and sentences too", () => {
    expect(share({ ...fact("a1", 110, 120), context: [quote(150, 160)], sentence: quote(105, 125) })).toBe(0.3);
  });

  it("counts no other article's facts", () => {
    expect(share(fact("a1", 110, 120), fact("a2", 130, 190))).toBe(0.1);
  });
});
