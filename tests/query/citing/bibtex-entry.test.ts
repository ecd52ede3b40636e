import { describe, expect, it } from "vitest";
import { bibtexEntry } from "../../../src/query/citing/bibtex-entry";
import { A_CITATION } from "../../support/a-citation";

describe("bibtexEntry", () => {
  it("is an article of a newspaper, with its day", () => {
    expect(bibtexEntry(A_CITATION)).toBe(`@article{exports.xx.2022.a001,
  author = {{The Daily}},
  title = {{Trade grows}},
  journal = {{The Daily}},
  date = {2023-03-04},
  year = {2023},
  month = mar,
  entrysubtype = {newspaper},
  note = {Exports were \\$3. “exports of \\$3” (pack 1.2.3, exports.xx.2022.a001). Published: 4 March 2023.},
}`);
  });

  it("leaves the year of two of its months, and both of two years", () => {
    const dates = (first: readonly [number, number], last: readonly [number, number]): string[] =>
      bibtexEntry({ ...A_CITATION, published: { parts: [first, last], words: "then" } })
        .split("\n")
        .filter((line) => /^ {2}(?:date|year|month) /.test(line));
    expect(dates([2023, 3], [2023, 5])).toEqual(["  date = {2023},", "  year = {2023},"]);
    expect(dates([2022, 12], [2023, 1])).toEqual(["  date = {2022-12/2023-01},"]);
  });

  it("keeps signs of TeX as letters", () => {
    const title = "50% of {R&D}_1 -- it's ''so''~\\";
    expect(bibtexEntry({ ...A_CITATION, title })).toContain(
      "title = {{50\\% of \\{R\\&D\\}\\_1 -{}- it's '{}'so'{}'\\textasciitilde{}\\textbackslash{}}}",
    );
  });

  it("lets nothing of an id or an address end its field", () => {
    const entry = bibtexEntry({ ...A_CITATION, id: "a,b}c", url: "https://example.org/{a}" });
    expect(entry).toMatch(/^@article\{a-b-c,/);
    expect(entry).toContain("url = {https://example.org/%7Ba%7D}");
  });
});
