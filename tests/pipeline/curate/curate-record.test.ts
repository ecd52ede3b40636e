import { describe, expect, it } from "vitest";
import { bodyOf, curateRecord } from "../../../src/pipeline/curate/curate-record";
import type { Curation } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";

const TEXT = "The Paper: Trade news\n\nTrade grew, Ann Lee said.\n\nText: Bob Ray, March 1, 2023";
const RECORD: Curation["article"] = {
  publisher: { name: "The Paper", basis: "stated" },
  published: "March 1, 2023",
  body: { first: "Trade grew", last: "said." },
};

describe("bodyOf", () => {
  const body = (first: string, last: string) => {
    const found = bodyOf(followReading(TEXT).reading.seed, { first, last });
    return "body" in found ? TEXT.slice(found.body.start, found.body.end) : [found.key, found.problem.found];
  };

  it("is the text from the first words to the last", () => {
    expect(body("Trade grew", "said.")).toBe("Trade grew, Ann Lee said.");
  });

  it("tells words that do not stand there once", () => {
    expect(body("Trade fell", "said.")).toEqual(["first", "“Trade fell” 0 times in seeds/articles/000_news.txt"]);
    expect(body("Trade grew", "Trade")).toEqual(["last", "“Trade” 2 times in seeds/articles/000_news.txt"]);
  });

  it("tells a body that ends before it begins, or cuts a word", () => {
    expect(body("Ann Lee", "Trade grew")).toEqual(["last", "“Trade grew” before the first words of the body"]);
    expect(body("rade grew", "said.")[0]).toBe("first");
    expect(body("Trade grew", "sai")[0]).toBe("last");
  });
});

describe("curateRecord", () => {
  const curated = (rest: Partial<Curation["article"]>) => {
    const { reading, told } = followReading(TEXT);
    return { article: curateRecord({ ...RECORD, ...rest }, reading), told };
  };

  it("takes title, publisher, date and credits from anywhere in the text", () => {
    const credits = [{ role: "Text", name: "Bob Ray" }];
    const { article, told } = curated({ title: "Trade news", reportedBy: ["ann-lee"], credits });
    expect(told).toEqual([]);
    expect(article).toMatchObject({
      id: "a000",
      length: TEXT.length,
      title: "Trade news",
      body: [0, TEXT.length],
      published: { edtf: "2023-03-01", stated: "March 1, 2023" },
      url: null,
      reportedBy: ["ann-lee"],
      credits,
    });
  });

  it("tells what it says of the article and the text does not", () => {
    const { told } = curated({
      title: "Other",
      credits: [{ role: "Photo", name: "Bob Ray" }],
      publisher: { name: "The Sun", basis: "stated" },
    });
    expect(told).toEqual([
      "article.title: “Other”",
      "article.publisher.name: “The Sun”",
      "article.credits.0.role: “Photo”",
    ]);
    expect(curated({ publisher: { name: "The Sun", basis: "external" } }).told).toEqual([]);
  });

  it("tells a source that is unknown, or that the article does not name", () => {
    expect(curated({ reportedBy: ["nobody", "borduria"] }).told).toEqual([
      'article.reportedBy.0: the unknown entity "nobody"',
      'article.reportedBy.1: "borduria", which the article does not name',
    ]);
  });
});
