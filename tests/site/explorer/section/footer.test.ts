import { describe, expect, it } from "vitest";
import { footer } from "../../../../src/site/explorer/section/footer";
import { pageWith, wordsIn } from "../small-page";

describe("footer", () => {
  it("says from which data the page was made: its version, its hash, its latest article", () => {
    const words = wordsIn(footer(pageWith([], { hash: "abc123", latestArticle: "2023-12-31" })));
    expect(words).toMatch(
      /Made from kz-eu-facts 1\.2\.3; SHA-256 of the data abc123; *latest article 31 December 2023\./,
    );
  });

  it("claims neither that an article is right nor a licence for what it quotes", () => {
    const words = wordsIn(footer(pageWith([])));
    expect(words).toContain("It is not a claim that the article is right.");
    expect(words).toContain("The quotes are their publishers’.");
  });
});
