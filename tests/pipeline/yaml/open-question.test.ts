import { describe, expect, it } from "vitest";
import { build } from "../../../src/pipeline/build";
import { openQuestion } from "../../../src/pipeline/yaml/open-question";
import { curationWith, seedsWith } from "../../support/seeds";

const problemsWith = (piece: string, replacement: string) => {
  const built = build(seedsWith(curationWith(piece, replacement)));
  return "issues" in built ? built.issues.map(({ key = [], found }) => `${key.join(".")}: ${found}`) : [];
};

describe("openQuestion", () => {
  it("takes any other words for an answer", () => {
    expect([openQuestion("why?", "x"), openQuestion("?", "x")]).toEqual([
      undefined,
      expect.objectContaining({ expected: "x" }),
    ]);
  });

  it("lets no question of a draft through: publisher, reason, and fields of facts", () => {
    expect(problemsWith("{ name: The Paper", '{ name: "?"')).toEqual([
      expect.stringContaining("article.publisher.name: "),
    ]);
    expect(problemsWith("ignored: []", 'ignored: [{ words: 3rd, reason: "?" }]')).toContainEqual(
      expect.stringContaining("ignored.1.reason: "),
    );
    expect(problemsWith("indicator: exports", 'indicator: "?"')).toEqual([
      expect.stringContaining("facts.2.indicator: "),
    ]);
    expect(problemsWith("period: in 2022", 'period: "?"')).toEqual([expect.stringContaining("facts.1.period: ")]);
  });
});
