import { describe, expect, it } from "vitest";
import { proposeFacts } from "../../src/read/propose-facts";
import { practiceTexts } from "./eval/texts";

/** A leap year stays one. */
const YEARS = 4;

/** The same text with every year moved on; it stays as long as it was, and so does every place in it. */
function later(text: string): string {
  return text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + YEARS));
}

/** What was read, with each of its texts and times changed so; numbers stay. */
function plain(read: object, change = (text: string): string => text): unknown {
  return JSON.parse(JSON.stringify(read), (_, part: unknown) => (typeof part === "string" ? change(part) : part));
}

describe("proposeFacts", () => {
  it.each(practiceTexts("open"))("moves exactly the years if those of article $name are moved", (article) => {
    const { text, published, home } = article;
    const before = proposeFacts(text, { published, home });
    const after = proposeFacts(later(text), { published: published && later(published), home });
    expect(plain(after)).toEqual(plain(before, later));
  });
});
