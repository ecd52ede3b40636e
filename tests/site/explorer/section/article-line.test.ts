import { describe, expect, it } from "vitest";
import { articleLine } from "../../../../src/site/explorer/section/article-line";
import { article } from "../../../support/people-fixture";
import { pageWith } from "../small-page";

describe("articleLine", () => {
  const publisher = { name: "The Copy", republishedFrom: "The Daily", basis: "stated" } as const;
  const page = pageWith([], { articles: [article("a1", "2024-03-10", "2024-03-31", { publisher })] });

  it("names the publisher, whom it is from, and when", () => {
    expect(articleLine(page, "a1").text).toBe("The Copy, from The Daily, 10 to 31 March 2024");
  });

  it("keeps the id of an article that is not in the data", () => {
    expect(articleLine(page, "a<9>").text).toBe("a&lt;9&gt;");
  });
});
