import { describe, expect, it } from "vitest";
import { cslItem } from "../../../src/query/citing/csl-item";
import { A_CITATION } from "../../support/a-citation";

describe("cslItem", () => {
  it("is a newspaper's article, with nothing that is not known", () => {
    expect(cslItem(A_CITATION)).toEqual({
      id: A_CITATION.id,
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
    expect(cslItem({ ...A_CITATION, published: between }).issued).toEqual({ "date-parts": between.parts, circa: true });
    expect(cslItem({ ...A_CITATION, published: { parts: [], words: "by 4 March" } }).issued).toEqual({
      literal: "by 4 March",
    });
  });

  it("has who published it again, and the address", () => {
    const item = cslItem({ ...A_CITATION, via: "The Copy", url: "https://example.org/a" });
    expect(item).toMatchObject({ source: "The Copy", URL: "https://example.org/a" });
  });
});
