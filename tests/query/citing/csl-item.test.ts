import { describe, expect, it } from "vitest";
import type { Citation } from "../../../src/query/citing/citation";
import { cslItem } from "../../../src/query/citing/csl-item";

const CITATION: Citation = {
  id: "exports.xx.2022.a001",
  title: "Trade grows",
  publisher: "The Daily",
  via: undefined,
  published: { parts: [[2023, 3, 4]], words: "4 March 2023" },
  url: undefined,
  says: "Exports were $3.",
  evidence: "exports of $3",
  fact: "pack 1.2.3, exports.xx.2022.a001",
};

describe("cslItem", () => {
  it("is a newspaper's article, with nothing that is not known", () => {
    expect(cslItem(CITATION)).toEqual({
      id: CITATION.id,
      type: "article-newspaper",
      title: "Trade grows",
      "container-title": "The Daily",
      issued: { "date-parts": [[2023, 3, 4]] },
      note: "Exports were $3. “exports of $3” (pack 1.2.3, exports.xx.2022.a001). Published: 4 March 2023.",
    });
  });

  it("is dated about two months, and in words if a side is open", () => {
    const between = {
      parts: [
        [2023, 3],
        [2023, 5],
      ] as const,
      words: "between",
    };
    expect(cslItem({ ...CITATION, published: between }).issued).toEqual({ "date-parts": between.parts, circa: true });
    expect(cslItem({ ...CITATION, published: { parts: [], words: "by 4 March" } }).issued).toEqual({
      literal: "by 4 March",
    });
  });

  it("has who published it again, and the address", () => {
    const item = cslItem({ ...CITATION, via: "The Copy", url: "https://example.org/a" });
    expect(item).toMatchObject({ source: "The Copy", URL: "https://example.org/a" });
  });
});
