import { describe, expect, it } from "vitest";
import { type Change, problemsOfExample as problems } from "../../support/problems-of-example";

describe("otherReadings", () => {
  // The reader leaves the figure open, as words that it does not know stand before it.
  const loose: Change = ["Imports from Vietnam came to", "Imports, the sea and its moods apart, came to some"];
  const quote: Change = ["quote: Imports from Vietnam came to $290", `quote: ${loose[1]} $290`];
  const stated: Change = ["stated: $290", "stated: some $290"];

  it("gives the indicator that the words of its list call, if none of the curated one's stand there", () => {
    expect(problems({ article: [loose], curation: [quote, stated] })).toEqual([]);
    const wrong: Change = ["indicator: imports", "indicator: exports"];
    expect(problems({ article: [loose], curation: [quote, stated, wrong] })).toContainEqual(
      expect.stringContaining('facts.7.indicator: "exports" for “some $290 million”, what its words tell: "imports"'),
    );
  });

  it("gives the side that is named nearest to the figure, whatever a note says of the curated one", () => {
    const sweden: Change = [
      "- { id: solheim-tran",
      "- { id: se, type: place, name: Sweden, code: SE }\n- { id: solheim-tran",
    ];
    const noted = (partner: string): Change => [
      "indicator: imports\n    subject: no\n    partner: vn",
      `indicator: imports\n    subject: no\n    partner: ${partner}\n    note: The other country.`,
    ];
    expect(problems({ article: [loose], curation: [quote, stated, noted("vn")], entities: [sweden] })).toEqual([]);
    expect(problems({ article: [loose], curation: [quote, stated, noted("se")], entities: [sweden] })).toEqual([
      expect.stringContaining('facts.7.partner: "se" for “some $290 million”, what its words tell: "vn" (“Vietnam”)'),
    ]);
  });

  it("gives the side that the article speaks for, if a single figure is reported by the other", () => {
    const turned: Change = [
      "indicator: imports\n    subject: no\n    partner: vn",
      "indicator: imports\n    subject: vn\n    partner: no",
    ];
    expect(problems({ article: [loose], curation: [quote, stated, turned] })).toEqual([
      'facts.7.subject: "vn" for “some $290 million”, what its words tell: "no" (for which most figures of this article are reported)',
    ]);
    const reason = "settled: [{ field: subject, words: some $290 million, reason: The ministry of Vietnam counted. }]";
    const settled: Change = ["stated: some $290 million", `stated: some $290 million\n    ${reason}`];
    expect(problems({ article: [loose], curation: [quote, stated, turned, settled] })).toEqual([]);
  });
});
