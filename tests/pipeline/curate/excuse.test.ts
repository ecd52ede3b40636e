import { describe, expect, it } from "vitest";
import { excuse } from "../../../src/pipeline/curate/excuse";
import type { Reading } from "../../../src/pipeline/curate/reading";
import { sentencesOf } from "../../../src/text/sentences";

const TEXT = "Trade grew by a third. Ann Lee met her partners. Nothing else happened.";
const READING = {
  body: { text: TEXT, start: 0, end: TEXT.length },
  sentences: sentencesOf(TEXT),
  lists: { entities: new Map([["ann-lee", {}]]) },
} as unknown as Reading;
const wordsOf = (entry: unknown) => excuse(entry, READING).spans.map(({ start, end }) => TEXT.slice(start, end));

describe("excuse", () => {
  it("gives the sentences of quote and context, and the entities that the entry names", () => {
    const entry = { quote: "met her partners", context: [{ exact: "Trade grew" }], people: ["ann-lee", "bob"] };
    expect(wordsOf(entry)).toEqual(["Ann Lee met her partners.", "Trade grew by a third."]);
    expect(excuse(entry, READING).ids).toEqual(["ann-lee"]);
  });

  it("gives the sentence that words come nearest to", () => {
    expect(wordsOf({ quote: "Ann Lee met his partners" })).toEqual(["Ann Lee met her partners."]);
  });

  it("gives the whole body for words that come near nothing", () => {
    expect(wordsOf({ quote: "zzzzzzzzzzzzzzzz" })).toEqual([TEXT]);
    expect(wordsOf(null)).toEqual([TEXT]);
  });
});
