import { describe, expect, it } from "vitest";
import {
  attributeFact,
  attributePrint,
  introduceArticle,
  introduceFact,
  quoteBeside,
  quoteFigure,
} from "../../src/wording/attribute-fact";
import { article, figure } from "../support/audit-fixture";

const REPRINT = { name: "The Copy", republishedFrom: "The Original", basis: "external" } as const;
const articles = new Map([
  ["a1", article("a1", "2023-03-10")],
  ["a2", { ...article("a2", "[2023-03-10..2023-03-31]"), publisher: REPRINT }],
]);
const attributing = { nameOf: (id: string) => (id === "ann" ? "Ann Lee" : id), articles };
const own = figure("out", "$1");
const said = figure("out", "$2", { article: "a2", saidBy: "ann", voice: "direct" });

describe("attributeFact", () => {
  it("says who, where and when; the publisher is the first", () => {
    expect(attributeFact(said, attributing)).toBe("Ann Lee, The Original, March 2023");
    expect(attributeFact(own, attributing)).toBe("The Paper, 10 March 2023");
    expect(attributeFact({ ...own, article: "a9" }, attributing)).toBe("a9");
  });
});

describe("introduceFact", () => {
  it("says the same to begin a sentence with", () => {
    expect(introduceFact(said, attributing)).toBe("Ann Lee (The Original, March 2023)");
    expect(introduceFact(own, attributing)).toBe("The Paper (10 March 2023)");
  });
});

describe("introduceArticle", () => {
  it("names the publisher alone, or an article that is not known by its id", () => {
    expect(introduceArticle("a2", attributing)).toBe("The Original (March 2023)");
    expect(introduceArticle("a9", attributing)).toBe("a9");
  });
});

describe("attributePrint", () => {
  it("leaves out the speaker", () => {
    expect(attributePrint(said, attributing)).toBe("The Original, March 2023");
  });
});

describe("quoteFigure", () => {
  it("quotes the words with their source", () => {
    expect(quoteFigure(said, attributing)).toBe("“$2” (Ann Lee, The Original, March 2023)");
  });
});

describe("quoteBeside", () => {
  it("leaves out a source that has been named", () => {
    expect(quoteBeside(own, own, attributing)).toBe("“$1”");
    expect(quoteBeside(own, said, attributing)).toBe("“$1” (The Paper, 10 March 2023)");
    expect(quoteBeside({ ...own, saidBy: "ann" }, own, attributing)).toBe("“$1” (Ann Lee, The Paper, 10 March 2023)");
  });
});
