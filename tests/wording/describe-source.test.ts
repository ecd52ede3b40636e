import { describe, expect, it } from "vitest";
import { describePublisher, describeSpeaker, titleArticle } from "../../src/wording/describe-source";

const name = (id: string) => id.toUpperCase();
const publisher = { name: "The Daily", basis: "stated" } as const;

describe("describeSpeaker", () => {
  it("says who speaks, and whether in their own words", () => {
    expect(describeSpeaker(name, { voice: "direct", saidBy: "ann" })).toBe("ANN, in quotation marks");
    expect(describeSpeaker(name, { voice: "indirect", saidBy: "ann" })).toBe("ANN, in reported speech");
  });

  it("names nobody for the article's own voice", () => {
    expect(describeSpeaker(name, { voice: "article", saidBy: "ann" })).toBeNull();
    expect(describeSpeaker(name, { voice: "indirect" })).toBeNull();
  });
});

describe("titleArticle", () => {
  it("is the title, or a name of ours", () => {
    expect(titleArticle({ title: "Trade grows", publisher })).toBe("Trade grows");
    expect(titleArticle({ title: null, publisher })).toBe("[The Daily, without a title]");
  });
});

describe("describePublisher", () => {
  it("says where a paper has the article from", () => {
    expect(describePublisher({ publisher })).toBe("The Daily");
    expect(describePublisher({ publisher: { ...publisher, republishedFrom: "The Source" } })).toBe(
      "The Daily, from The Source",
    );
  });
});
