import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/model/article";
import { pageOf } from "../../../../src/site/explorer/page";
import { factsSection } from "../../../../src/site/explorer/section/facts";
import { figure } from "../../../support/figures-fixture";
import { article, entity } from "../../../support/people-fixture";
import { dataOf, LINKS, pageWith, TWO_YEARS, wordsIn } from "../small-page";

function sectionFor(rest: Partial<Article>): string {
  const articles = [article("a1", "2024-05-01", "2024-05-02", rest)];
  return factsSection(pageWith(TWO_YEARS, { articles, entities: [entity("org", "organisation", "The Office")] })).text;
}

describe("factsSection", () => {
  it("shows the articles that have facts, in the order of publication", () => {
    const part = factsSection(pageWith([...TWO_YEARS, figure({ value: 7, article: "a2" })])).text;
    expect([...part.matchAll(/<section class="article" id="(\w+)"/g)].map(([, id]) => id)).toEqual(["a2", "a1"]);
  });

  it("shows facts of one passage together", () => {
    const at = (exact: string, start: number) => ({ exact, start, end: start + exact.length });
    const [one, other] = ["exports", "imports"].map((indicator) =>
      figure({ value: 7, indicator, quote: at("7", 5), sentence: at("It is 7.", 0) }),
    );
    const apart = figure({ value: 8, quote: at("8", 50), sentence: at("8", 50) });
    const part = factsSection(pageWith([one, other, apart].flatMap((fact) => fact ?? []))).text;
    const passages = part.split("<blockquote>").slice(1);
    expect(passages.map((text) => text.match(/<article /g)?.length)).toEqual([2, 1]);
  });

  it("says of an article what is known of its publisher, date and sources, and links to its address on the web", () => {
    const part = sectionFor({ url: "https://example.org/1", reportedBy: ["org"] });
    expect(wordsIn({ text: part })).toContain(
      "The Daily (publisher stated), 1 to 2 May 2024 (date stated); its news, by its own words, from The Office. https://example.org/1",
    );
    expect(part).toContain('<a href="https://example.org/1" rel="external noreferrer">');
  });

  it("makes no link of an address that is not of the web", () => {
    expect(sectionFor({ url: "javascript:alert(1)" })).not.toContain('href="javascript');
  });

  it("shows how much of an article is read, if that is known and there is something to read", () => {
    const shown = (all: number, read: number, ignored: number): string => {
      return factsSection(pageOf(dataOf(TWO_YEARS), LINKS, { a1: { all, read, ignored } })).text;
    };
    expect(shown(8, 5, 1)).toContain('<rect class="left" width="75%" height="100%"/><rect class="read" width="62.5%"');
    expect(wordsIn({ text: shown(8, 5, 1) })).toContain("5 of 8 numbers and dates are read; 1 left out with a reason");
    expect(wordsIn({ text: shown(8, 8, 0) })).toMatch(/8 of 8 numbers and dates are read(?!;)/);
    expect(shown(0, 0, 0)).not.toContain("coverage");
  });

  it("lists what is withdrawn with the reason, under its former address", () => {
    const page = pageWith(TWO_YEARS, { withdrawn: [{ id: "gone", reason: "Misread." }] });
    expect(factsSection(page).text).toContain('<dt id="gone"><code>gone</code><dd>Misread.');
    expect(factsSection(pageWith(TWO_YEARS)).text).not.toContain("Withdrawn");
  });
});
