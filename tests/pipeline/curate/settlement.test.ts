import { describe, expect, it } from "vitest";
import { formatIssues } from "../../../src/ground/issue";
import { build } from "../../../src/pipeline/build";
import { settlementOf } from "../../../src/pipeline/curate/settlement";
import type { CuratedFact } from "../../../src/schema/curation";
import { ARTICLE, articleWith, CURATION, CURATION_PATH, replaced, seedsWith } from "../../support/seeds";

/** The problems of an article that says "were reportedly 30.5 billion dollars", if this is settled of it. */
function report(settled: string): string {
  const curation = replaced(CURATION, "quote: Exports were 30.5", `${settled}quote: Exports were reportedly 30.5`);
  const article = replaced(ARTICLE, "Exports were", "Exports were reportedly");
  const built = build(seedsWith({ ...articleWith(article), [CURATION_PATH]: curation }));
  return "issues" in built ? formatIssues(built.issues) : "no problem";
}

const settled = (field: string, words: string) =>
  `settled: [{ field: ${field}, words: ${words}, reason: The paper's manner. }]\n    `;

describe("settlementOf", () => {
  it("lets a figure be read beside words that somebody looked at", () => {
    expect(report("")).toContain("beside “reportedly”, which can change what it says");
    expect(report(settled("value", "reportedly"))).toBe("no problem");
  });

  it("holds words that are asked about as whole words, in either case", () => {
    const reason = "The paper's manner.";
    const entry = { settled: [{ field: "partner", words: "the European side", reason }] } as unknown as CuratedFact;
    const { covers } = settlementOf(entry, ["facts", 0]);
    expect(["European", "european", "EU", "Europe"].map((words) => covers("partner", words))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("reports what nothing asks for", () => {
    expect(report(settled("value", "30.5 billion"))).toContain("beside “reportedly”");
    const idle = replaced(CURATION, "    stated: exceeded", `    ${settled("status", "exceeded")}stated: exceeded`);
    const built = build(seedsWith({ [CURATION_PATH]: idle }));
    expect("issues" in built && built.issues.map(({ found }) => found)).toEqual([
      "“exceeded”, settled though nothing asks for it",
    ]);
  });
});
