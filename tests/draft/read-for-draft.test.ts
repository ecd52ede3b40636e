import { describe, expect, it } from "vitest";
import { norwegianReading } from "../support/draft-reading";

const BEFORE = "1 March 2024\n\n";
const BODY =
  "Norwegian exports to Italy came to $5 million in 2023, Ingrid Solheim said. Bo Ek told of $3 million more.";
const TEXT = `${BEFORE}${BODY}\n`;
const { context, proposals, home } = norwegianReading(TEXT);
const wordsAt = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe("readForDraft", () => {
  it("reads the body by itself, and says where in the file its words stand", () => {
    expect(TEXT.slice(context.body.start, context.body.end)).toBe(BODY);
    expect(wordsAt(proposals.figures)).toEqual(["$5 million", "$3 million"]);
    expect(wordsAt(context.times)).toEqual(["in 2023"]);
    expect(wordsAt(context.sentences)).toEqual([expect.stringMatching(/said\.$/), expect.stringMatching(/^Bo Ek/)]);
  });

  it("names parties by the ids of the list, or by their codes", () => {
    expect(context.parties.map(({ id }) => id)).toEqual(["no", "it"]);
    expect(wordsAt(context.parties)).toEqual(["Norwegian", "Italy"]);
  });

  it("finds the names of the list, and adds those that it does not have", () => {
    expect(context.mentions.flatMap(({ ids }) => ids)).toEqual(["no", "ingrid-solheim"]);
    expect(
      context.names
        .added()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["bo-ek", "it"]);
  });

  it("reads for the party that it is asked to", () => {
    expect([home.id, context.home]).toEqual(["no", "no"]);
    expect(norwegianReading(TEXT, { home: null }).context.home).toBeNull();
  });
});
